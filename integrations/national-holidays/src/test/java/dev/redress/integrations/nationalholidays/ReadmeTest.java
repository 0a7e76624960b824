package dev.redress.integrations.nationalholidays;

import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.calendar.holiday.Holiday;
import dev.redress.calendar.holiday.HolidaySource;
import dev.redress.calendar.holiday.Holidays;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ReadmeTest {

    @Test
    void theSnippetPrintsWhatTheReadmeSays() throws Exception {
        // begin
        HolidaySource england = NationalHolidays.of("GB", "eng");
        HolidaySource works = Holidays.adjusted(
                england,
                List.of(new Holiday(LocalDate.of(2026, 12, 29), "Works closed")),
                List.of(LocalDate.of(2026, 5, 4))); // the early May bank holiday is worked
        // end
        String printed = works.in(2026).stream().map(h -> h + "\n").collect(Collectors.joining());
        String readme = Files.readString(Path.of("README.md"));
        assertThat(readme).contains("```\n" + printed + "```");
        assertThat(words(readme)).contains(words(snippet()));
    }

    private static String snippet() throws Exception {
        String test =
                Files.readString(Path.of("src/test/java/dev/redress/integrations/nationalholidays/ReadmeTest.java"));
        return test.substring(test.indexOf("// begin") + 8, test.indexOf("// end"));
    }

    private static String words(String text) {
        return text.replaceAll("\\s+", "");
    }
}

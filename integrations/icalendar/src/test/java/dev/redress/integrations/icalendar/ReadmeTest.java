package dev.redress.integrations.icalendar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.calendar.holiday.HolidaySource;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ReadmeTest {

    @Test
    void theSnippetPrintsWhatTheReadmeSays() throws Exception {
        // begin
        byte[] file = """
                BEGIN:VCALENDAR
                VERSION:2.0
                BEGIN:VEVENT
                SUMMARY:Works closed
                DTSTART;VALUE=DATE:20261224
                DTEND;VALUE=DATE:20261226
                END:VEVENT
                BEGIN:VEVENT
                SUMMARY:St. Martin
                DTSTART;VALUE=DATE:20261111
                RRULE:FREQ=YEARLY
                END:VEVENT
                END:VCALENDAR
                """.getBytes(StandardCharsets.UTF_8);
        HolidaySource works = IcalendarHolidays.read(
                "works.ics",
                file,
                IcalendarOptions.builder().addExcept("St. Martin").build());
        // end
        String printed = works.in(2026).stream().map(h -> h + "\n").collect(Collectors.joining()) + works.known();
        String readme = Files.readString(Path.of("README.md"));
        assertThat(readme).contains("```\n" + printed + "\n```");
        assertThat(words(readme)).contains(words(snippet()));
    }

    private static String snippet() throws Exception {
        String test = Files.readString(Path.of("src/test/java/dev/redress/integrations/icalendar/ReadmeTest.java"));
        return test.substring(test.indexOf("// begin") + 8, test.indexOf("// end"));
    }

    private static String words(String text) {
        return text.replaceAll("\\s+", "");
    }
}

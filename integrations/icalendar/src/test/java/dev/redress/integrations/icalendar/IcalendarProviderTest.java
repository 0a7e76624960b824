package dev.redress.integrations.icalendar;

import static dev.redress.integrations.icalendar.Files.calendar;
import static dev.redress.integrations.icalendar.Files.dates;
import static dev.redress.integrations.icalendar.Files.days;
import static dev.redress.integrations.icalendar.Files.event;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.redress.calendar.holiday.HolidayRefusal;
import dev.redress.calendar.holiday.HolidaySource;
import dev.redress.calendar.holiday.Years;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IcalendarProviderTest {

    private static final String FILE = calendar(
            event("SUMMARY:St. Martin", "DTSTART;VALUE=DATE:20261111"),
            event("SUMMARY:Audit", "DTSTART:20261201T230000Z", "DURATION:PT1H"),
            event("DTSTART;VALUE=DATE:20261224"));

    private static HolidaySource source(Map<String, String> settings) throws HolidayRefusal {
        return new IcalendarProvider().source("company.ics", settings, name -> FILE.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void itsSettingsNarrowWhatCounts() throws Exception {
        assertThat(dates(source(Map.of()), 2026)).isEqualTo(days("2026-11-11", "2026-12-24"));
        assertThat(dates(source(Map.of("except", "St. Martin; ")), 2026)).isEqualTo(days("2026-12-24"));
        assertThat(dates(source(Map.of("only", "st. *")), 2026)).isEqualTo(days("2026-11-11"));
        assertThat(source(Map.of("known", "2024-2026")).known()).isEqualTo(Years.between(2024, 2026));
        assertThat(source(Map.of("known", "2026")).known()).isEqualTo(Years.of(2026));
        assertThat(source(Map.of("known", "all")).known()).isEqualTo(Years.all());
        assertThat(source(Map.of("name", "Works closed")).in(2026).get(1).name())
                .isEqualTo("Works closed");
        assertThat(dates(source(Map.of("partDay", "shut", "zone", "Europe/Berlin")), 2026))
                .isEqualTo(days("2026-11-11", "2026-12-02", "2026-12-24"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            partDay | closed | partDay 'closed' is neither shut nor open
            partDay | shut | zone and 'partDay: shut' belong together; the one is given without the other
            zone | UTC | zone and 'partDay: shut' belong together; the one is given without the other
            known | soon | known 'soon' is not years such as 2026 or 2024-2026, nor all
            known | 2026-2024 | known '2026-2024' is not years such as 2026 or 2024-2026, nor all
            only | ; | only names no event; summaries separated by semicolons are expected
            name | '' | ics: Argument 'name' must have 1 to 200 characters, not only blanks, but has 0
            zones | UTC | ics has no setting 'zones'
            """)
    void aSettingThatCannotBeUsedIsRefused(String name, String value, String expected) {
        assertThatThrownBy(() -> source(Map.of(name, value)))
                .isInstanceOf(HolidayRefusal.class)
                .hasMessage(expected);
    }

    @Test
    void aZoneThatDoesNotExistIsRefused() {
        assertThatThrownBy(() -> source(Map.of("partDay", "shut", "zone", "Berlin")))
                .isInstanceOf(HolidayRefusal.class)
                .hasMessage("zone 'Berlin' is not a name of the time-zone database;"
                        + " one such as Europe/Berlin is expected");
    }
}

package dev.redress.testkit.holiday;

import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.calendar.WorkingCalendar;
import dev.redress.policy.Policy;
import dev.redress.policy.PolicyReading;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With the adapters as dependencies, a policy file names iCalendar files and countries. */
class PolicyFileTest {

    private static final LocalDate MON_2026_12_28 = LocalDate.of(2026, 12, 28);
    private static final LocalDate TUE_2026_12_29 = LocalDate.of(2026, 12, 29);
    private static final LocalDate WED_2026_12_30 = LocalDate.of(2026, 12, 30);
    private static final LocalDate WED_2026_11_11 = LocalDate.of(2026, 11, 11);

    @TempDir
    private Path folder;

    @BeforeEach
    void writeTheFeed() throws Exception {
        Files.writeString(folder.resolve("works.ics"), """
                BEGIN:VCALENDAR
                VERSION:2.0
                BEGIN:VEVENT
                SUMMARY:Works closed
                DTSTART;VALUE=DATE:20261229
                END:VEVENT
                BEGIN:VEVENT
                SUMMARY:St. Martin
                DTSTART;VALUE=DATE:20261111
                END:VEVENT
                END:VCALENDAR
                """);
    }

    private PolicyReading policy(String holidays) throws Exception {
        Path file = folder.resolve("policy.yaml");
        Files.writeString(file, """
                policy: {id: works, edition: 2026-1, validFrom: 2026-01-01, zone: Europe/London}
                calendars:
                  works:
                    weekly: {mon-fri: [08:00-17:00]}
                    holidays: [%s]
                """.replace("%s", holidays));
        return Policy.read(file);
    }

    @Test
    void theDaysOfBothShutACalendar() throws Exception {
        PolicyReading reading =
                policy("{national: GB, region: eng, known: 2026}, {ics: works.ics, except: St. Martin}");
        assertThat(reading.findings()).hasToString("");
        WorkingCalendar works = reading.policy().orElseThrow().calendars().get("works");
        assertThat(works.isBusinessDay(MON_2026_12_28)).isFalse();
        assertThat(works.isBusinessDay(TUE_2026_12_29)).isFalse();
        assertThat(works.isBusinessDay(WED_2026_12_30)).isTrue();
        assertThat(works.isBusinessDay(WED_2026_11_11)).isTrue();
    }

    @Test
    void aRefusalIsAFindingOfThePolicy() throws Exception {
        PolicyReading reading = policy("{national: ID}, {ics: works.ics, except: St. Matrin}");
        assertThat(reading.policy()).isEmpty();
        assertThat(reading.findings().toString())
                .contains("no holidays of Indonesia")
                .contains("has no event called");
    }
}

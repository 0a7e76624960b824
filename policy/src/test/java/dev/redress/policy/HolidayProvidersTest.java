package dev.redress.policy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.calendar.WorkingCalendar;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Holidays from optional artifacts; here the one for iCalendar files is there and the one for national holidays is not. */
class HolidayProvidersTest {

    private static final LocalDate WED_2026_11_11 = LocalDate.of(2026, 11, 11);
    private static final LocalDate THU_2026_12_24 = LocalDate.of(2026, 12, 24);

    @TempDir
    Path folder;

    private PolicyReading read(String holidays) throws IOException {
        Files.writeString(folder.resolve("company.ics"), """
                BEGIN:VCALENDAR
                VERSION:2.0
                BEGIN:VEVENT
                SUMMARY:Works closed
                DTSTART;VALUE=DATE:20261224
                END:VEVENT
                BEGIN:VEVENT
                SUMMARY:St. Martin
                DTSTART;VALUE=DATE:20261111
                END:VEVENT
                END:VCALENDAR
                """.replace("\n", "\r\n"));
        Path policy = folder.resolve("p.yaml");
        Files.writeString(policy, """
                policy: {id: p, edition: 1, validFrom: 2026-01-01, zone: Europe/Berlin}
                calendars:
                  works:
                    weekly: {mon-fri: 08:00-16:00}
                    holidays: %s
                """.formatted(holidays));
        return Policy.read(policy);
    }

    private String findings(String holidays) throws IOException {
        return read(holidays).findings().toString().replace(folder + "/", "");
    }

    @Test
    void anArtifactReadsTheFileBesideThePolicyWithItsOwnSettings() throws IOException {
        WorkingCalendar works = read("[{ics: company.ics, except: St. Martin, known: 2026}]")
                .policy()
                .orElseThrow()
                .calendars()
                .get("works");
        assertThat(works.isBusinessDay(THU_2026_12_24)).isFalse();
        assertThat(works.isBusinessDay(WED_2026_11_11)).isTrue();
        assertThat(works.edition().known()).hasToString("2026");
    }

    @Test
    void whatItGivesCanBeAdjusted() throws IOException {
        WorkingCalendar works =
                read("[{ics: company.ics, remove: 2026-12-24, add: [{date: 2026-12-31, name: Inventory}]}]")
                        .policy()
                        .orElseThrow()
                        .calendars()
                        .get("works");
        assertThat(works.isBusinessDay(THU_2026_12_24)).isTrue();
        assertThat(works.isBusinessDay(WED_2026_11_11)).isFalse();
        assertThat(works.isBusinessDay(THU_2026_12_24.plusDays(7))).isFalse();
    }

    @Test
    void aSettingThatItDoesNotHaveIsFound() throws IOException {
        assertThat(findings("[{ics: company.ics, exept: St. Martin}]"))
                .isEqualTo(
                        "p.yaml:5:35: calendars.works.holidays[1].exept: found \"exept\", expected a key beside ics (except,"
                                + " known, name, only, partDay, zone); did you mean \"except\"?");
    }

    @Test
    void whatItCannotUseIsSaidInItsWords() throws IOException {
        assertThat(findings("[{ics: nowhere.ics}]"))
                .isEqualTo(
                        "p.yaml:5:22: calendars.works.holidays[1].ics: found \"nowhere.ics\", of which is said: there is no"
                                + " such file in the folder of the policy, expected what ics can use");
        assertThat(findings("[{ics: ../company.ics}]")).contains("there is no such file in the folder of the policy");
        assertThat(findings("[{ics: p.yaml}]"))
                .startsWith("p.yaml:5:22: calendars.works.holidays[1].ics: found \"p.yaml\"");
        assertThat(findings("[{ics: company.ics, partDay: maybe}]"))
                .isEqualTo(
                        "p.yaml:5:22: calendars.works.holidays[1].ics: found \"company.ics\", of which is said: partDay"
                                + " 'maybe' is neither shut nor open, expected what ics can use");
    }

    @Test
    void anArtifactThatIsNotThereIsNamed() throws IOException {
        assertThat(findings("[{national: GB, region: eng}]"))
                .isEqualTo(
                        "p.yaml:5:27: calendars.works.holidays[1].national: found \"national\" without its artifact, expected"
                                + " the dependency dev.redress:redress-national-holidays");
    }

    @Test
    void allHolidaysAreLookedAtThoughSomeHaveFindings() throws IOException {
        assertThat(findings("[{national: GB}, {ics: nowhere.ics}, {date: 2026-02-30, name: x}]")
                        .lines())
                .hasSize(3);
    }
}

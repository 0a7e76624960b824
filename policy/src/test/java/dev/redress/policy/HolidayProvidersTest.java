package dev.redress.policy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.calendar.WorkingCalendar;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
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

    /** Reads as a program does whose class path has {@link CouncilProvider}; the module of the tests cannot register it. */
    private static <T> T asHost(Callable<T> reading) throws Exception {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(new ClassPath(before));
        try {
            return reading.call();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static final class ClassPath extends ClassLoader {

        ClassPath(ClassLoader parent) {
            super(parent);
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            return name.endsWith(".CouncilProvider") ? findClass(name) : super.loadClass(name, resolve);
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            synchronized (getClassLoadingLock(name)) {
                Class<?> known = findLoadedClass(name);
                return known != null ? known : define(name);
            }
        }

        private Class<?> define(String name) throws ClassNotFoundException {
            try (InputStream in = HolidayProvidersTest.class.getResourceAsStream("CouncilProvider.class")) {
                byte[] bytes = in.readAllBytes();
                return defineClass(name, bytes, 0, bytes.length);
            } catch (IOException e) {
                throw new ClassNotFoundException(name, e);
            }
        }
    }

    @Test
    void aProviderOfTheHostIsNamedByItsKey() throws Exception {
        WorkingCalendar works = asHost(() -> read("[{council: 2026-11-11, name: St. Martin, remove: 2026-12-25}]"))
                .policy()
                .orElseThrow()
                .calendars()
                .get("works");
        assertThat(works.isBusinessDay(WED_2026_11_11)).isFalse();
        assertThat(works.isBusinessDay(THU_2026_12_24)).isTrue();
        assertThat(asHost(() -> findings("[{council: 2026-11-11}]")))
                .isEqualTo(
                        "p.yaml:5:26: calendars.works.holidays[1].council: found no key \"name\", expected \"name\" with a text");
    }

    @Test
    void aKeyOfNoProviderIsFoundWithTheNearest() throws Exception {
        assertThat(asHost(() -> findings("[{concil: 2026-11-11, name: St. Martin}]")))
                .startsWith("p.yaml:5:17: calendars.works.holidays[1]: found ")
                .endsWith("ics, national, council; did you mean \"council\"?");
    }
}

package dev.redress.policy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.calendar.WorkingCalendar;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The section {@code calendars}: that what is written is what is counted. */
class CalendarsTest {

    private static final LocalDate MON_2026_02_02 = LocalDate.of(2026, 2, 2);
    private static final LocalDate FRI_2026_05_15 = LocalDate.of(2026, 5, 15);
    private static final LocalDate SAT_2026_12_19 = LocalDate.of(2026, 12, 19);
    private static final LocalDate THU_2026_12_24 = LocalDate.of(2026, 12, 24);
    private static final LocalDate FRI_2026_12_25 = LocalDate.of(2026, 12, 25);

    @TempDir
    Path folder;

    private static String policy(String calendars) {
        return "policy: {id: p, edition: 1, validFrom: 2026-01-01, zone: Asia/Jakarta}\ncalendars:\n"
                + calendars.indent(2);
    }

    private static WorkingCalendar calendar(String calendars, String name) {
        PolicyReading reading = Policy.read("p.yaml", policy(calendars));
        assertThat(reading.findings()).hasToString("");
        return reading.policy().orElseThrow().calendars().get(name);
    }

    private static String findings(String calendars) {
        return Policy.read("p.yaml", policy(calendars)).findings().toString();
    }

    private static Duration open(WorkingCalendar calendar, LocalDate date) {
        Instant start = date.atStartOfDay(calendar.zone()).toInstant();
        return calendar.between(
                start, date.plusDays(1).atStartOfDay(calendar.zone()).toInstant());
    }

    @Test
    void weeklyHoursAreThoseOfThePolicysZoneUnlessSaid() {
        String hours = "{weekly: {mon-thu: [08:00-12:00, 13:00-17:00], fri: 08:00-11:30}}";
        WorkingCalendar works = calendar("works: " + hours, "works");
        assertThat(works.zone()).hasToString("Asia/Jakarta");
        assertThat(open(works, MON_2026_02_02)).isEqualTo(Duration.ofHours(8));
        assertThat(open(works, MON_2026_02_02.plusDays(4))).isEqualTo(Duration.ofMinutes(210));
        assertThat(open(works, MON_2026_02_02.plusDays(5))).isZero();
        assertThat(calendar("works: " + hours.replace("{weekly", "{zone: Europe/Berlin, weekly"), "works")
                        .zone())
                .hasToString("Europe/Berlin");
    }

    @Test
    void hoursMayEndAtMidnightOrRunOverIt() {
        WorkingCalendar night = calendar("night: {weekly: {mon: 22:00-06:00, wed: 20:00-24:00}}", "night");
        assertThat(open(night, MON_2026_02_02)).isEqualTo(Duration.ofHours(2));
        assertThat(open(night, MON_2026_02_02.plusDays(1))).isEqualTo(Duration.ofHours(6));
        assertThat(open(night, MON_2026_02_02.plusDays(2))).isEqualTo(Duration.ofHours(4));
    }

    @Test
    void breaksAreTakenOutLast() {
        WorkingCalendar works = calendar(
                "works: {weekly: {mon: 08:00-17:00}, breaks: {mon-sun: 12:00-13:00},"
                        + " overrides: {2026-12-19: 11:00-14:00}}",
                "works");
        assertThat(open(works, MON_2026_02_02)).isEqualTo(Duration.ofHours(8));
        assertThat(open(works, SAT_2026_12_19)).isEqualTo(Duration.ofHours(2));
    }

    @Test
    void overridesBeatHolidays() {
        WorkingCalendar works = calendar("""
                works:
                  weekly: {mon-fri: 08:00-16:00}
                  holidays: {file: id-decree-2026.yaml}
                  overrides: {2026-12-19: [08:00-12:00], 2026-12-24: closed, 2026-12-25: 08:00-09:00}
                """, "works");
        assertThat(open(works, SAT_2026_12_19)).isEqualTo(Duration.ofHours(4));
        assertThat(open(works, THU_2026_12_24)).isZero();
        assertThat(open(works, FRI_2026_12_25)).isEqualTo(Duration.ofHours(1));
        assertThat(works.edition().known()).hasToString("2026");
    }

    @Test
    void collectiveLeaveIsAHolidayOnlyWhereThePolicySaysSo() {
        String calendars = "works: {weekly: {mon-fri: 08:00-16:00}, holidays: [{file: id-decree-2026.yaml%s}]}";
        assertThat(open(calendar(calendars.formatted(""), "works"), FRI_2026_05_15))
                .isPositive();
        assertThat(open(calendar(calendars.formatted(", collectiveLeave: true"), "works"), FRI_2026_05_15))
                .isZero();
        assertThat(open(
                        calendar(calendars.formatted(", collectiveLeave: true, remove: 2026-05-15"), "works"),
                        FRI_2026_05_15))
                .isPositive();
        assertThat(open(
                        calendar(calendars.formatted(", add: [{date: 2026-02-02, name: Founder's day}]"), "works"),
                        MON_2026_02_02))
                .isZero();
    }

    @Test
    void rulesHoldEveryYear() {
        WorkingCalendar shop = calendar("""
                shop:
                  weekly: {mon-sun: 00:00-24:00}
                  holidays:
                    - {date: 2026-02-02, name: Once}
                    - {from: 2026-02-04, to: 2026-02-05, name: Stocktaking}
                    - {every: 12-26, name: Boxing Day, observed: monday-after-weekend}
                    - {nth: 4, weekday: thu, of: november, name: Thanksgiving}
                    - {nth: last, weekday: mon, of: may, name: Memorial Day}
                    - {easter: -2, name: Good Friday}
                  known: [2020-2024, 2026]
                  strict: false
                """, "shop");
        assertThat(shop.holidays(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)))
                .extracting(holiday -> holiday.date() + " " + holiday.name())
                .containsExactly(
                        "2026-02-02 Once",
                        "2026-02-04 Stocktaking",
                        "2026-02-05 Stocktaking",
                        "2026-04-03 Good Friday",
                        "2026-05-25 Memorial Day",
                        "2026-11-26 Thanksgiving",
                        "2026-12-28 Boxing Day");
        assertThat(shop.edition().known()).hasToString("2020-2024, 2026");
    }

    @Test
    void aCalendarMayBeMadeOfOthersInAnyOrderOfTheFile() {
        String calendars = """
                either: {union: [early, late]}
                both: {intersection: [early, late, either]}
                alone: {union: [late]}
                early: {weekly: {mon: 06:00-14:00}}
                late: {weekly: {mon: 13:00-21:00}}
                """;
        assertThat(open(calendar(calendars, "either"), MON_2026_02_02)).isEqualTo(Duration.ofHours(15));
        assertThat(open(calendar(calendars, "both"), MON_2026_02_02)).isEqualTo(Duration.ofHours(1));
        assertThat(calendar(calendars, "alone").id()).isEqualTo("alone");
    }

    @Test
    void circlesOfAnyLengthAreFound() {
        assertThat(findings("a: {union: [b]}\nb: {union: [c]}\nc: {union: [a]}"))
                .isEqualTo(
                        "p.yaml:5:15: calendars.c.union[1]: found \"a\", expected a calendar that does not rest on \"c\"");
    }

    @Test
    void calendarsThatDoubleEachOtherCostNothing() {
        StringBuilder calendars = new StringBuilder("c0: {weekly: {mon: 08:00-12:00}}\n");
        for (int i = 1; i < 150; i++) {
            calendars.append("c%d: {union: [c%d, c%d]}%n".formatted(i, i - 1, i - 1));
        }
        assertThat(findings(calendars.toString()))
                .startsWith("p.yaml:9:3: calendars.c6: found more than 32 calendars in one, expected fewer\n");
    }

    @Test
    void aFileBesideThePolicyGoesBeforeTheOneShipped() throws IOException {
        Files.writeString(folder.resolve("id-decree-2026.yaml"), """
                decree: {id: own, country: ID, years: 2026-2027, source: our own}
                holidays: [{date: 2026-02-02, name: Own}]
                """);
        Path file = folder.resolve("policy.yaml");
        Files.writeString(file, policy("works: {weekly: {mon: 08:00-12:00}, holidays: {file: id-decree-2026.yaml}}"));
        WorkingCalendar works = Policy.load(file).calendars().get("works");
        assertThat(open(works, MON_2026_02_02)).isZero();
        assertThat(works.edition().known()).hasToString("2026-2027");
    }

    @Test
    void whatIsWrongInAnotherFileIsSaidOfThatFileAndOnce() throws IOException {
        Path decree = folder.resolve("decrees/own.yaml");
        Files.createDirectories(decree.getParent());
        Files.writeString(
                decree, "decree: {id: own, country: ID, years: soon, source: [x}\nholidays: [{date: 2026-02-30}]\n");
        Path file = folder.resolve("policy.yaml");
        Files.writeString(
                file,
                policy("a: {weekly: {mon: 08:00-12:00}, holidays: {file: decrees/own.yaml}}\n"
                        + "b: {weekly: {mon: 08:00-12:00}, holidays: {file: decrees/own.yaml}}"));
        assertThat(Policy.read(file).findings().toString().replace(decree.toString(), "own.yaml"))
                .isEqualTo("""
                        own.yaml:1:53: decree.source: found a list opened by "[" without its end, expected "]"
                        own.yaml:2:12: holidays[1]: found no key "name", expected "name" with a name such as New Year's Day
                        own.yaml:2:19: holidays[1].date: found "2026-02-30", expected a date such as 2026-01-31""");
    }

    @Test
    void allDecreesThatAreShippedCanBeRead() {
        for (int year = 2016; year <= 2026; year++) {
            WorkingCalendar works = calendar(
                    "works: {weekly: {mon-sun: 08:00-12:00}, holidays: {file: id-decree-" + year + ".yaml}}", "works");
            assertThat(open(works, LocalDate.of(year, 8, 17)))
                    .as("Independence Day %s", year)
                    .isZero();
            assertThat(works.edition().known()).hasToString(String.valueOf(year));
        }
    }

    @Test
    void aCalendarThatCannotBeMadeIsAFindingWithTheReason() {
        String windows = IntStream.range(0, 200)
                .mapToObj(i ->
                        String.format(Locale.ROOT, "%02d:%02d-%02d:%02d", i / 20, i % 20 * 3, i / 20, i % 20 * 3 + 1))
                .collect(Collectors.joining(", "));
        assertThat(findings("works: {weekly: {mon: [" + windows + "]}}"))
                .startsWith(
                        "p.yaml:3:3: calendars.works: found a calendar of which is said: Calendar 'works' must have at"
                                + " most 128 windows a day but has ");
    }
}

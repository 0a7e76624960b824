package dev.redress.calendar.holiday;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Holidays that a rule gives every year. */
class YearlyHolidayTest {

    private static List<LocalDate> dates(HolidaySource source, int year) {
        return source.in(year).stream().map(Holiday::date).toList();
    }

    @Test
    void sameDayEveryYear_29FebruaryInLeapYearsOnly() {
        HolidaySource leapDay = Holidays.every(MonthDay.of(2, 29), "Leap day");
        assertThat(leapDay.in(2024)).containsExactly(new Holiday(LocalDate.of(2024, 2, 29), "Leap day"));
        assertThat(leapDay.in(2023)).isEmpty();
        assertThat(leapDay.in(1900)).isEmpty();
        assertThat(leapDay.in(2000)).hasSize(1);
        assertThat(leapDay.known()).isEqualTo(Years.all());
        assertThat(leapDay).hasToString("Leap day");
    }

    @ParameterizedTest(name = "{0}. {1} of {2} {3} is the {4}")
    @CsvSource({
        "1, MONDAY,   SEPTEMBER, 2025, 1",
        "3, MONDAY,   APRIL,     2015, 20",
        "4, THURSDAY, NOVEMBER,  2015, 26",
        "5, SATURDAY, FEBRUARY,  2020, 29",
        "5, FRIDAY,   JANUARY,   2026, 30",
    })
    void nthWeekday(int n, DayOfWeek day, Month month, int year, int date) {
        assertThat(dates(Holidays.nth(n, day, month, "x"), year)).containsExactly(LocalDate.of(year, month, date));
    }

    @Test
    void fifthThatAYearDoesNotHave_isLeftOut() {
        HolidaySource fifth = Holidays.nth(5, DayOfWeek.MONDAY, Month.FEBRUARY, "x");
        assertThat(dates(fifth, 2026)).isEmpty();
        assertThat(dates(fifth, 2044)).containsExactly(LocalDate.of(2044, 2, 29));
    }

    @ParameterizedTest(name = "last {0} of {1} {2} is the {3}")
    @CsvSource({
        "MONDAY, MAY, 2015, 25",
        "MONDAY, MAY, 2027, 31",
        "SATURDAY, FEBRUARY, 2020, 29",
        "SUNDAY, DECEMBER, 2023, 31"
    })
    void lastWeekday(DayOfWeek day, Month month, int year, int date) {
        assertThat(dates(Holidays.last(day, month, "x"), year)).containsExactly(LocalDate.of(year, month, date));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 6})
    void nthOutOfRange_isRefused(int n) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Holidays.nth(n, DayOfWeek.MONDAY, Month.MAY, "x"))
                .withMessage("Argument 'n' must be 1 to 5 but was " + n);
    }

    @ParameterizedTest
    @CsvSource({
        "1818, 1818-03-22", "1900, 1900-04-15", "1943, 1943-04-25", "1954, 1954-04-18", "1961, 1961-04-02",
                "1981, 1981-04-19",
        "2000, 2000-04-23", "2008, 2008-03-23", "2015, 2015-04-05", "2019, 2019-04-21", "2024, 2024-03-31",
                "2025, 2025-04-20",
        "2026, 2026-04-05", "2027, 2027-03-28", "2038, 2038-04-25", "2049, 2049-04-18", "2076, 2076-04-19",
                "2285, 2285-03-22",
    })
    void easterSunday_ofTheChurchesTable(int year, LocalDate date) {
        assertThat(dates(Holidays.easter(0, "Easter"), year)).containsExactly(date);
    }

    @Test
    void easterSunday_agreesWithGauss_in1900To2199() {
        HolidaySource easter = Holidays.easter(0, "Easter");
        assertThat(IntStream.rangeClosed(1900, 2199))
                .allSatisfy(year -> assertThat(dates(easter, year)).containsExactly(gauss(year)));
    }

    /** Gauss 1816 with Lichtenberg's correction, written anew. */
    private static LocalDate gauss(int x) {
        int k = x / 100;
        int m = 15 + (3 * k + 3) / 4 - (8 * k + 13) / 25;
        int s = 2 - (3 * k + 3) / 4;
        int a = x % 19;
        int d = (19 * a + m) % 30;
        int r = (d + a / 11) / 29;
        int og = 21 + d - r;
        int sz = 7 - (x + x / 4 + s) % 7;
        int oe = 7 - (og - sz) % 7;
        return LocalDate.of(x, 3, 1).plusDays(og + oe - 1);
    }

    @Test
    void daysFromEaster() {
        assertThat(dates(Holidays.easter(-2, "Good Friday"), 2026)).containsExactly(LocalDate.of(2026, 4, 3));
        assertThat(dates(Holidays.easter(39, "Ascension"), 2026)).containsExactly(LocalDate.of(2026, 5, 14));
        assertThat(dates(Holidays.easter(-100, "before"), 2007)).containsExactly(LocalDate.of(2007, 12, 14));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Holidays.easter(-101, "x"))
                .withMessageContaining("-101");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Holidays.easter(201, "x"))
                .withMessageContaining("201");
    }

    @ParameterizedTest(name = "4 July {0}: {1} keeps {2}")
    @CsvSource({
        "2020, ON_THE_DAY,           2020-07-04", "2020, MONDAY_AFTER_SUNDAY,  2020-07-04",
        "2020, NEAREST_WEEKDAY,      2020-07-03", "2020, MONDAY_AFTER_WEEKEND, 2020-07-06",
        "2021, ON_THE_DAY,           2021-07-04", "2021, MONDAY_AFTER_SUNDAY,  2021-07-05",
        "2021, NEAREST_WEEKDAY,      2021-07-05", "2021, MONDAY_AFTER_WEEKEND, 2021-07-05",
        "2022, ON_THE_DAY,           2022-07-04", "2022, NEAREST_WEEKDAY,      2022-07-04",
    })
    void observed(int year, Observed when, LocalDate kept) {
        assertThat(dates(Holidays.every(MonthDay.of(7, 4), "x").observed(when), year))
                .containsExactly(kept);
    }

    @Test
    void newYearOnASaturday_isKeptInTheYearBefore_andThatYearHasTwo() {
        HolidaySource newYear =
                Holidays.every(MonthDay.of(1, 1), "New Year's Day").observed(Observed.NEAREST_WEEKDAY);
        assertThat(dates(newYear, 2021)).containsExactly(LocalDate.of(2021, 1, 1), LocalDate.of(2021, 12, 31));
        assertThat(dates(newYear, 2022)).isEmpty();
        assertThat(dates(newYear, 1)).containsExactly(LocalDate.of(1, 1, 1));
    }

    @Test
    void rulesAreEqualByContent() {
        YearlyHoliday july = Holidays.every(MonthDay.of(7, 4), "x");
        assertThat(july)
                .isEqualTo(Holidays.every(MonthDay.of(7, 4), "x"))
                .hasSameHashCodeAs(Holidays.every(MonthDay.of(7, 4), "x"))
                .isNotEqualTo(Holidays.every(MonthDay.of(7, 5), "x"))
                .isNotEqualTo(Holidays.every(MonthDay.of(7, 4), "y"))
                .isNotEqualTo(july.observed(Observed.NEAREST_WEEKDAY))
                .isNotEqualTo("x");
    }
}

package dev.redress.integrations.nationalholidays;

import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.calendar.holiday.Holiday;
import dev.redress.calendar.holiday.HolidaySource;
import dev.redress.calendar.holiday.Holidays;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The calendar module's own rules against Jollyday's, each written without the other. */
class OracleTest {

    private static List<LocalDate> named(HolidaySource source, String name, int from, int to) {
        return IntStream.rangeClosed(from, to)
                .boxed()
                .flatMap(year -> source.in(year).stream())
                .filter(holiday -> holiday.name().equals(name))
                .map(Holiday::date)
                .toList();
    }

    @Test
    void easterOfTheWesternChurchesFrom1900To2199() throws Exception {
        HolidaySource germany = NationalHolidays.of("DE");
        assertThat(named(Holidays.easter(1, "Easter Monday"), "Easter Monday", 1900, 2199))
                .hasSize(300)
                .isEqualTo(named(germany, "Easter Monday", 1900, 2199));
        assertThat(named(Holidays.easter(-2, "Good Friday"), "Good Friday", 1900, 2199))
                .isEqualTo(named(germany, "Good Friday", 1900, 2199));
    }

    @Test
    void nthAndLastWeekdaysOfAMonth() throws Exception {
        HolidaySource states = NationalHolidays.of("US");
        HolidaySource thanksgiving = Holidays.nth(4, DayOfWeek.THURSDAY, Month.NOVEMBER, "Thanksgiving Day");
        assertThat(named(thanksgiving, "Thanksgiving Day", 1972, 2199))
                .hasSize(228)
                .isEqualTo(named(states, "Thanksgiving Day", 1972, 2199));
        HolidaySource memorial = Holidays.last(DayOfWeek.MONDAY, Month.MAY, "Memorial Day");
        assertThat(named(memorial, "Memorial Day", 1972, 2199)).isEqualTo(named(states, "Memorial Day", 1972, 2199));
        HolidaySource king = Holidays.nth(3, DayOfWeek.MONDAY, Month.JANUARY, "Martin Luther King, Jr. Day");
        assertThat(named(king, "Martin Luther King, Jr. Day", 1990, 2199))
                .isEqualTo(named(states, "Martin Luther King, Jr. Day", 1990, 2199));
    }
}

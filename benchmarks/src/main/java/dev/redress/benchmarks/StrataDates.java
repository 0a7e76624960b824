package dev.redress.benchmarks;

import com.opengamma.strata.basics.date.HolidayCalendarId;
import com.opengamma.strata.basics.date.ImmutableHolidayCalendar;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;

/** Strata's holiday calendar: dates only, a bit a day, counted month by month. */
final class StrataDates {

    private final ImmutableHolidayCalendar calendar;

    StrataDates(List<LocalDate> shut) {
        calendar =
                ImmutableHolidayCalendar.of(HolidayCalendarId.of("OFFICE"), shut, DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    }

    LocalDate plusBusinessDays(LocalDate date, int days) {
        return calendar.shift(date, days);
    }
}

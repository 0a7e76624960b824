package dev.redress.testkit.holiday;

import dev.redress.calendar.holiday.Holiday;
import dev.redress.calendar.holiday.HolidaySource;
import dev.redress.calendar.holiday.Holidays;
import dev.redress.calendar.holiday.Observed;
import dev.redress.calendar.holiday.Years;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.List;
import org.junit.jupiter.api.Nested;

/** The sources that the calendar module makes keep the contract. */
class CalendarSourcesTest {

    private static final LocalDate THU_2026_12_24 = LocalDate.of(2026, 12, 24);
    private static final LocalDate SUN_2027_01_03 = LocalDate.of(2027, 1, 3);

    @Nested
    class OneDate extends HolidaySourceContract {
        @Override
        protected HolidaySource source() {
            return Holidays.on(THU_2026_12_24, "Christmas Eve");
        }
    }

    @Nested
    class Span extends HolidaySourceContract {
        @Override
        protected HolidaySource source() {
            return Holidays.between(THU_2026_12_24, SUN_2027_01_03, "Works closed");
        }
    }

    @Nested
    class Listed extends HolidaySourceContract {
        @Override
        protected HolidaySource source() {
            return Holidays.listed(
                    List.of(
                            new Holiday(SUN_2027_01_03, "b"),
                            new Holiday(SUN_2027_01_03, "a"),
                            new Holiday(THU_2026_12_24, "c")),
                    Years.between(2020, 2030));
        }
    }

    @Nested
    class ListedWithoutDates extends HolidaySourceContract {
        @Override
        protected HolidaySource source() {
            return Holidays.listed(List.of());
        }
    }

    @Nested
    class SameDayEveryYear extends HolidaySourceContract {
        @Override
        protected HolidaySource source() {
            return Holidays.every(MonthDay.of(2, 29), "Leap day");
        }
    }

    @Nested
    class MovedOffTheWeekendIntoAnotherYear extends HolidaySourceContract {
        @Override
        protected HolidaySource source() {
            return Holidays.every(MonthDay.of(1, 1), "New Year's Day").observed(Observed.NEAREST_WEEKDAY);
        }
    }

    @Nested
    class NthWeekday extends HolidaySourceContract {
        @Override
        protected HolidaySource source() {
            return Holidays.nth(5, DayOfWeek.MONDAY, Month.AUGUST, "Fifth Monday");
        }
    }

    @Nested
    class LastWeekday extends HolidaySourceContract {
        @Override
        protected HolidaySource source() {
            return Holidays.last(DayOfWeek.MONDAY, Month.MAY, "Memorial Day");
        }
    }

    @Nested
    class FromEaster extends HolidaySourceContract {
        @Override
        protected HolidaySource source() {
            return Holidays.easter(-100, "A hundred days before Easter");
        }
    }

    @Nested
    class Adjusted extends HolidaySourceContract {
        @Override
        protected HolidaySource source() {
            return Holidays.adjusted(
                    Holidays.easter(-2, "Good Friday"),
                    List.of(new Holiday(THU_2026_12_24, "Christmas Eve")),
                    List.of(LocalDate.of(2027, 3, 26)));
        }
    }
}

package dev.redress.calendar.holiday;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/** The date that a rule names in a year, before it is moved off a weekend. */
sealed interface YearlyRule {

    /** Empty when that year has no such date: 29 February, a fifth Monday. */
    Optional<LocalDate> in(int year);

    record OnDay(MonthDay day) implements YearlyRule {
        @Override
        public Optional<LocalDate> in(int year) {
            return day.isValidYear(year) ? Optional.of(day.atYear(year)) : Optional.empty();
        }
    }

    record NthWeekday(int n, DayOfWeek day, Month month) implements YearlyRule {
        static final int LAST = -1;

        @Override
        public Optional<LocalDate> in(int year) {
            LocalDate found = YearMonth.of(year, month).atDay(1).with(TemporalAdjusters.dayOfWeekInMonth(n, day));
            return found.getMonth() == month ? Optional.of(found) : Optional.empty();
        }
    }

    record FromEaster(int days) implements YearlyRule {
        @Override
        public Optional<LocalDate> in(int year) {
            return Optional.of(easterSunday(year).plusDays(days));
        }

        /** The anonymous Gregorian computus (Meeus, Astronomical Algorithms, chapter 8). */
        private static LocalDate easterSunday(int year) {
            int a = year % 19;
            int century = year / 100;
            int leapCorrection = century / 4;
            int moonCorrection = (8 * century + 13) / 25;
            int epact = (19 * a + century - leapCorrection - moonCorrection + 15) % 30;
            int fullMoon = epact - (epact / 28) * (1 - (epact / 28) * (29 / (epact + 1)) * ((21 - a) / 11));
            int weekday = (year + year / 4 + fullMoon + 2 - century + leapCorrection) % 7;
            int fromMarch = fullMoon - weekday;
            int month = 3 + (fromMarch + 40) / 44;
            return LocalDate.of(year, month, fromMarch + 28 - 31 * (month / 4));
        }
    }
}

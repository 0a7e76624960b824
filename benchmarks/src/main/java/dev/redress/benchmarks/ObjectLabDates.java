package dev.redress.benchmarks;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import net.objectlab.kit.datecalc.common.DateCalculator;
import net.objectlab.kit.datecalc.common.DefaultHolidayCalendar;
import net.objectlab.kit.datecalc.common.HolidayHandlerType;
import net.objectlab.kit.datecalc.jdk8.LocalDateKitCalculatorsFactory;

/** ObjectLab Kit's date calculator: dates only, mutable, a step a day. A start on a shut date moves forward first. */
final class ObjectLabDates {

    private final DateCalculator<LocalDate> calculator;

    ObjectLabDates(List<LocalDate> shut) {
        LocalDateKitCalculatorsFactory factory = new LocalDateKitCalculatorsFactory();
        factory.registerHolidays(
                "office",
                new DefaultHolidayCalendar<>(
                        new HashSet<>(shut),
                        LocalDate.of(Office.FIRST_YEAR, 1, 1),
                        LocalDate.of(Office.LAST_YEAR, 12, 31)));
        calculator = factory.getDateCalculator("office", HolidayHandlerType.FORWARD);
    }

    LocalDate plusBusinessDays(LocalDate date, int days) {
        calculator.setStartDate(date);
        return calculator.moveByBusinessDays(days).getCurrentBusinessDate();
    }
}

package dev.redress.policy.promise;

import dev.redress.calendar.limit.BusinessDays;
import dev.redress.calendar.limit.CalendarDays;
import dev.redress.calendar.limit.Limit;
import dev.redress.calendar.limit.Months;
import java.util.Optional;

/**
 * Which of two limits is the longer, where that can be said without a calendar: only of one unit, and of days only if they end
 * alike. {@code 10 business days} are longer than {@code 3 business days}; of {@code 10 business days} and {@code 14 calendar days}
 * nobody can say.
 */
final class LimitOrder {

    private LimitOrder() {}

    static boolean sameUnit(Limit one, Limit other) {
        return one.getClass() == other.getClass();
    }

    /** Such as {@code business days}. */
    static String unit(Limit limit) {
        return limit.match(
                working -> "working time",
                elapsed -> "elapsed time",
                business -> "business days",
                calendar -> "calendar days",
                months -> "months");
    }

    /** Whether one limit is longer than another; nothing if it cannot be said. */
    static Optional<Boolean> longer(Limit one, Limit other) {
        return alike(one, other) ? Optional.of(amount(one) > amount(other)) : Optional.empty();
    }

    private static boolean alike(Limit one, Limit other) {
        return sameUnit(one, other) && manner(one).equals(manner(other));
    }

    /** All but the amount. */
    private static String manner(Limit limit) {
        return limit.match(
                working -> "",
                elapsed -> "",
                days -> new BusinessDays(1, days.ending(), days.dayZeroCounted()).text(),
                days -> new CalendarDays(1, days.ending(), days.dayZeroCounted(), days.rolled()).text(),
                months -> new Months(1, months.ending(), months.dayZeroCounted(), months.rolled()).text());
    }

    /** The number of days or months, or the seconds. */
    static long amount(Limit limit) {
        return limit.match(
                working -> working.amount().toSeconds(),
                elapsed -> elapsed.amount().toSeconds(),
                days -> (long) days.days(),
                days -> (long) days.days(),
                months -> (long) months.months());
    }
}

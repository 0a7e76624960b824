package dev.redress.calendar.holiday;

import java.util.List;

/**
 * Port: a place that knows holidays, such as a decree of one year, a rule ("the last Monday of May"), an iCalendar file
 * or a library of national holidays.
 *
 * <p>A calendar asks each year once, keeps the answer, and marks results that reach into a year outside {@link #known()}
 * as provisional.
 *
 * <p><b>Atomicity</b>: a source is a value; two calls with the same year answer equal lists.
 *
 * <p><b>Concurrency</b>: called from any thread, by several at once; must not need a lock held by the caller.
 *
 * <p><b>Ordering</b>: ascending by date, then by name; several holidays may share a date.
 *
 * <p><b>Failure</b>: a year outside {@link #known()} answers what is known of it, often nothing, and never throws.
 *
 * <p>Implementations define {@code equals} and {@code hashCode} by content, so that equal calendars are equal. Run
 * {@code HolidaySourceContract} of redress-testkit against yours.
 */
public interface HolidaySource {

    /**
     * The holidays of one civil year.
     *
     * @param year the proleptic ISO year, 1 to 9999
     * @return those whose date lies in that year, ascending, unmodifiable, possibly empty
     */
    List<Holiday> in(int year);

    /**
     * The years for which {@link #in} is complete.
     *
     * @return all years for a rule; the years of the decree for a decree
     */
    Years known();
}

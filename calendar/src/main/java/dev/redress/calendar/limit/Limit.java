package dev.redress.calendar.limit;

import java.util.function.Function;

/**
 * How long something may take, as a policy says it: {@code 3 business days until close}.
 *
 * <p>A decision promised within {@code 3 business days until close} on a complaint received on Monday 2 February 2026 at
 * 09:20 is due on Thursday 5 February at the close of business. The unit is always said: {@code 4 hours} and
 * {@code 2 days} are refused, because 48 hours are not two days, and eight working hours are not eight hours.
 *
 * <table>
 *   <caption>The grammar; words in brackets may be left out and are printed back</caption>
 *   <tr><td>{@code 8 working hours}</td><td>also minutes, seconds; or {@code PT8H30M working}</td></tr>
 *   <tr><td>{@code 4 elapsed hours}</td><td>also minutes, seconds; or {@code PT4H elapsed}</td></tr>
 *   <tr><td>{@code 3 business days [until close]}</td><td>or {@code to end of day}, {@code at same time of day}</td></tr>
 *   <tr><td>{@code 30 calendar days [to end of day]}</td><td>or {@code at same time of day}, or, if rolled,
 *       {@code until close}; {@code 8 weeks} are 56 calendar days</td></tr>
 *   <tr><td>{@code 1 month [to end of day]}</td><td>likewise; the same day of the month, or its last day</td></tr>
 *   <tr><td>{@code … with day 0 counted}</td><td>the day of receipt is the first day, not the day before it</td></tr>
 *   <tr><td>{@code … rolled to a business day}</td><td>calendar days and months: a last date that is no business day
 *       moves to the next one</td></tr>
 * </table>
 *
 * <p>Numbers go up to 36,500, months to 1,200, weeks to 5,214, durations such as {@code PT40000H} to 36,500 days of 24
 * hours. A limit of 0 days ends on day 0; none is ever due before it starts.
 */
public sealed interface Limit permits WorkingTime, ElapsedTime, BusinessDays, CalendarDays, Months {

    /**
     * Reads a limit.
     *
     * @param text one limit; case and the number of blanks do not matter; at most 200 characters
     * @return the limit
     * @throws LimitSyntaxException with column, what was found and what was expected
     */
    static Limit parse(String text) {
        return new LimitGrammar(text).limit();
    }

    /**
     * The full form, which {@link #parse} reads back.
     *
     * @return such as {@code 56 calendar days to end of day} for what was written as {@code 8 weeks}
     */
    String text();

    /**
     * One function for each kind of limit.
     *
     * @param workingTime for working time
     * @param elapsedTime for elapsed time
     * @param businessDays for business days
     * @param calendarDays for calendar days
     * @param months for months
     * @param <T> what they answer
     * @return the answer of the one that fits
     */
    default <T> T match(
            Function<WorkingTime, T> workingTime,
            Function<ElapsedTime, T> elapsedTime,
            Function<BusinessDays, T> businessDays,
            Function<CalendarDays, T> calendarDays,
            Function<Months, T> months) {
        if (this instanceof WorkingTime limit) {
            return workingTime.apply(limit);
        } else if (this instanceof ElapsedTime limit) {
            return elapsedTime.apply(limit);
        } else if (this instanceof BusinessDays limit) {
            return businessDays.apply(limit);
        } else if (this instanceof CalendarDays limit) {
            return calendarDays.apply(limit);
        }
        return months.apply((Months) this);
    }
}

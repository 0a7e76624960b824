package dev.redress.calendar;

import dev.redress.calendar.holiday.Years;
import java.util.Objects;

/**
 * What a calendar's answers rest on, beside its hours: the years whose holidays are known, and the time-zone data.
 *
 * <p>Time-zone rules change at short notice (Casablanca gave up its hour on Sunday 20 September 2026); a due instant that
 * was computed with edition {@code 2025a} may differ from one computed with {@code 2026f}. Keep the edition beside a
 * stored due instant and compute it again when it changes.
 *
 * @param calendar the id of the calendar
 * @param known the years for which its holidays are complete
 * @param timeZoneData the version of the time-zone data, such as {@code 2025a}; {@code fixed} for a fixed offset
 */
public record CalendarEdition(String calendar, Years known, String timeZoneData) {

    /**
     * Checks that nothing is missing.
     *
     * @param calendar the id of the calendar
     * @param known the years for which its holidays are complete
     * @param timeZoneData the version of the time-zone data
     */
    public CalendarEdition {
        Objects.requireNonNull(calendar, "calendar");
        Objects.requireNonNull(known, "known");
        Objects.requireNonNull(timeZoneData, "timeZoneData");
    }

    /** Such as {@code works, holidays known for 2026, time zones 2025a}. */
    @Override
    public String toString() {
        return calendar + ", holidays known for " + known + ", time zones " + timeZoneData;
    }
}

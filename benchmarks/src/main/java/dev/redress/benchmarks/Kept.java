package dev.redress.benchmarks;

import dev.redress.calendar.WorkingCalendar;
import java.lang.management.ManagementFactory;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * How many bytes a compiled year of a calendar keeps: the heap after many calendars less the heap before, over all their years.
 *
 * <p>Counts everything that a calendar alone keeps alive: hours, indexes, business dates, its list of holidays.
 */
final class Kept {

    private static final int CALENDARS = 100;

    private Kept() {}

    /** A calendar of which every year has been asked about. */
    static WorkingCalendar compiled() {
        WorkingCalendar calendar = Office.redress(Office.WITH_LUNCH);
        for (int year = Office.FIRST_YEAR; year <= Office.LAST_YEAR; year++) {
            LocalDate newYear = LocalDate.of(year, 1, 1);
            Instant midnight = calendar.at(newYear.atStartOfDay());
            if (calendar.isOpen(midnight)
                    || !calendar.plusBusinessDays(newYear, 1).isAfter(newYear)) {
                throw new IllegalStateException("The office must be shut at midnight and open on a later date");
            }
        }
        return calendar;
    }

    static double bytesAYear() {
        List<WorkingCalendar> calendars = new ArrayList<>(CALENDARS);
        compiled();
        long before = used();
        for (int i = 0; i < CALENDARS; i++) {
            calendars.add(compiled());
        }
        long after = used();
        return (double) (after - before) / Office.YEARS / calendars.size();
    }

    private static long used() {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 5; i++) {
            System.gc();
            least = Math.min(
                    least,
                    ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
        }
        return least;
    }
}

package dev.redress.examples.comparing;

import dev.redress.calendar.WorkingCalendar;
import dev.redress.calendar.deadline.Deadline;
import dev.redress.calendar.limit.Limit;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;

/** Deadlines beside recorded due instants, in arrays of numbers; sorted by the date of receipt when asked. */
final class ReckonedRows {

    private long[] starts = new long[1024];
    private long[] recorded = new long[1024];
    private int[] dueDays = new int[1024];
    private boolean[] misses = new boolean[1024];
    private Limit[] limits = new Limit[1024];
    private long[] order = new long[1024];
    private int size;
    private int longest;

    void add(Deadline ours, Instant due) {
        if (size == starts.length) {
            grow(2 * size);
        }
        int startDay = day(ours.start(), ours.calendar());
        starts[size] = ours.start().getEpochSecond();
        recorded[size] = due.getEpochSecond();
        dueDays[size] = day(ours.due(), ours.calendar());
        misses[size] = isMiss(size, ours.due());
        limits[size] = ours.limit();
        // The day of receipt and the number of the row in one long, so that sorting needs no objects.
        order[size] = ((long) startDay << 32) + size;
        longest = Math.max(longest, dueDays[size] - startDay);
        size++;
    }

    private void grow(int length) {
        starts = Arrays.copyOf(starts, length);
        recorded = Arrays.copyOf(recorded, length);
        dueDays = Arrays.copyOf(dueDays, length);
        misses = Arrays.copyOf(misses, length);
        limits = Arrays.copyOf(limits, length);
        order = Arrays.copyOf(order, length);
    }

    private static int day(Instant instant, WorkingCalendar calendar) {
        return (int) LocalDate.ofInstant(instant, calendar.zone()).toEpochDay();
    }

    private boolean isMiss(int row, Instant due) {
        return Math.abs(due.getEpochSecond() - recorded[row]) > SourceComparison.CLOSE.toSeconds();
    }

    /** To be called once, after the last row and before the first question. */
    void sort() {
        Arrays.sort(order, 0, size);
    }

    LocalDate firstDate() {
        return LocalDate.ofEpochDay(order[0] >> 32);
    }

    LocalDate lastDate() {
        return LocalDate.ofEpochDay(Arrays.stream(dueDays, 0, size).max().orElseThrow());
    }

    /** The rows that count across a date. */
    int[] touchedBy(LocalDate date) {
        long day = date.toEpochDay();
        return Arrays.stream(order, firstFrom(day - longest), firstFrom(day + 1))
                .mapToInt(key -> (int) key)
                .filter(row -> dueDays[row] >= day)
                .toArray();
    }

    private int firstFrom(long day) {
        int found = Arrays.binarySearch(order, 0, size, day << 32);
        return found >= 0 ? found : -found - 1;
    }

    boolean isMiss(int row) {
        return misses[row];
    }

    boolean isMissWith(int row, WorkingCalendar variant) {
        return isMiss(
                row,
                Deadline.of(Instant.ofEpochSecond(starts[row]), limits[row], variant)
                        .due());
    }
}

package dev.redress.benchmarks;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a good developer writes in an afternoon: java.time, day by day.
 *
 * <p>Correct in every zone, to the nanosecond, and without waste: no streams, numbers instead of objects where that costs no
 * clarity, nothing computed for days on which it is shut.
 */
final class NaiveWalk {

    private final ZoneId zone;
    private final Office.Hours[] hours;
    private final Set<LocalDate> shut;

    NaiveWalk(ZoneId zone, List<Office.Hours> hours, List<LocalDate> shut) {
        this.zone = zone;
        this.hours = hours.toArray(Office.Hours[]::new);
        this.shut = new HashSet<>(shut);
    }

    boolean isOpen(LocalDate date) {
        return Office.isWeekday(date) && !shut.contains(date);
    }

    boolean isOpen(Instant at) {
        LocalDate date = LocalDate.ofInstant(at, zone);
        if (isOpen(date)) {
            long second = at.getEpochSecond();
            for (Office.Hours window : hours) {
                if (second >= open(date, window) && second < close(date, window)) {
                    return true;
                }
            }
        }
        return false;
    }

    Instant add(Instant start, Duration amount) {
        long startSecond = start.getEpochSecond();
        Duration left = amount;
        for (LocalDate date = LocalDate.ofInstant(start, zone); ; date = date.plusDays(1)) {
            if (!isOpen(date)) {
                continue;
            }
            for (Office.Hours window : hours) {
                long close = close(date, window);
                if (close <= startSecond) {
                    continue;
                }
                long open = open(date, window);
                Instant from = open > startSecond ? Instant.ofEpochSecond(open) : start;
                Duration worked = Duration.ofSeconds(close - from.getEpochSecond(), -from.getNano());
                if (left.compareTo(worked) <= 0) {
                    return from.plus(left);
                }
                left = left.minus(worked);
            }
        }
    }

    Duration between(Instant start, Instant end) {
        LocalDate last = LocalDate.ofInstant(end, zone);
        long seconds = 0;
        long nanos = 0;
        for (LocalDate date = LocalDate.ofInstant(start, zone); !date.isAfter(last); date = date.plusDays(1)) {
            if (!isOpen(date)) {
                continue;
            }
            for (Office.Hours window : hours) {
                long open = open(date, window);
                long close = close(date, window);
                if (close <= start.getEpochSecond() || open > end.getEpochSecond()) {
                    continue;
                }
                boolean startsInside = start.getEpochSecond() >= open;
                boolean endsInside = end.getEpochSecond() < close;
                seconds += (endsInside ? end.getEpochSecond() : close) - (startsInside ? start.getEpochSecond() : open);
                nanos += (endsInside ? end.getNano() : 0) - (startsInside ? start.getNano() : 0);
            }
        }
        return Duration.ofSeconds(seconds, nanos);
    }

    private long open(LocalDate date, Office.Hours window) {
        return date.atTime(window.open()).atZone(zone).toEpochSecond();
    }

    private long close(LocalDate date, Office.Hours window) {
        return date.atTime(window.close()).atZone(zone).toEpochSecond();
    }

    LocalDate plusBusinessDays(LocalDate date, int days) {
        LocalDate end = date;
        for (int left = days; left > 0; ) {
            end = end.plusDays(1);
            if (isOpen(end)) {
                left--;
            }
        }
        return end;
    }
}

package dev.redress.calendar;

import java.time.Duration;
import java.time.Instant;

/**
 * Adding and measuring working time on a {@link Timetable}: whole seconds there, the fraction beside them here. A fraction
 * counts only while it is open.
 */
final class WorkedTime {

    private static final int NANOS = 1_000_000_000;
    private static final long MICROS = 1_000_000;

    private final Timetable timetable;

    WorkedTime(Timetable timetable) {
        this.timetable = timetable;
    }

    Instant add(Instant start, Duration amount) {
        long seconds = timetable.withinReach(amount.getSeconds(), true);
        if (seconds < 0) {
            return subtract(start, amount.negated());
        }
        long mark = timetable.mark(start.getEpochSecond());
        if ((seconds | amount.getNano()) == 0) {
            return start;
        }
        int nano = amount.getNano() + (int) (mark & 1) * start.getNano();
        int carry = nano >= NANOS ? 1 : 0;
        nano -= carry * NANOS;
        long worked = (mark >> 1) + seconds + carry;
        return nano == 0
                ? Instant.ofEpochSecond(timetable.secondOf(worked))
                : Instant.ofEpochSecond(timetable.secondOf(worked + 1) - 1, nano);
    }

    Instant subtract(Instant end, Duration amount) {
        long seconds = timetable.withinReach(amount.getSeconds(), false);
        if (seconds < 0) {
            return add(end, amount.negated());
        }
        long mark = timetable.mark(end.getEpochSecond());
        if ((seconds | amount.getNano()) == 0) {
            return end;
        }
        int nano = (int) (mark & 1) * end.getNano() - amount.getNano();
        int borrow = nano < 0 ? 1 : 0;
        long worked = (mark >> 1) - seconds - borrow;
        return Instant.ofEpochSecond(timetable.secondOf(worked + 1) - 1, nano + borrow * NANOS);
    }

    Duration between(Instant start, Instant end) {
        long from = timetable.mark(start.getEpochSecond());
        long to = timetable.mark(end.getEpochSecond());
        int nanos = (int) (to & 1) * end.getNano() - (int) (from & 1) * start.getNano();
        return Duration.ofSeconds((to >> 1) - (from >> 1), nanos);
    }

    long addMicros(long start, long amount) {
        if (amount <= 0) {
            return amount == 0 ? start : subtractMicros(start, -reachable(amount, true));
        }
        long target = micros(start) + reachable(amount, true);
        // Rounded up, so that a part of a second is worked in the second that completes it.
        long whole = -Math.floorDiv(-target, MICROS);
        return (timetable.secondOf(whole) - whole) * MICROS + target;
    }

    long subtractMicros(long end, long amount) {
        if (amount <= 0) {
            return amount == 0 ? end : addMicros(end, -reachable(amount, false));
        }
        long target = micros(end) - reachable(amount, false);
        long whole = Math.floorDiv(target, MICROS);
        return (timetable.secondOf(whole + 1) - 1) * MICROS + target - whole * MICROS;
    }

    long betweenMicros(long start, long end) {
        return micros(end) - micros(start);
    }

    private long reachable(long amount, boolean added) {
        timetable.withinReach(amount / MICROS, added);
        return amount;
    }

    /** Microseconds of work counted from the anchor; 300 years are 10¹⁶. */
    private long micros(long at) {
        long second = Math.floorDiv(at, MICROS);
        long mark = timetable.mark(second);
        return (mark >> 1) * MICROS + (mark & 1) * (at - second * MICROS);
    }

    static Instant ofMicros(long micros) {
        return Instant.ofEpochSecond(Math.floorDiv(micros, MICROS), Math.floorMod(micros, MICROS) * 1000);
    }
}

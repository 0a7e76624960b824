package dev.redress.sla.clock.naive;

import dev.redress.calendar.limit.Limit;
import dev.redress.sla.promise.Promise;
import dev.redress.sla.promise.Warning;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

/** When thresholds are crossed, to the minute: a share that is crossed within a minute counts at its end. */
final class NaiveWarnings {

    private final Promise promise;
    private final NaiveTime time;

    NaiveWarnings(Promise promise, NaiveTime time) {
        this.promise = promise;
        this.time = time;
    }

    /** At an instant at which the clock runs and anything changed: how much there is in all. */
    void plan(NaiveCycle cycle, Instant now) {
        Instant due = Objects.requireNonNull(cycle.due);
        promise.warnings()
                .forEach(warning ->
                        warning.before().ifPresent(span -> cycle.near.put(warning.text(), before(due, span))));
        Duration remaining = Duration.ZERO;
        for (Instant minute = now; minute.isBefore(due); minute = minute.plus(NaiveTime.MINUTE)) {
            remaining = time.counts(cycle.limit, minute) ? remaining.plus(NaiveTime.MINUTE) : remaining;
        }
        cycle.inAll = cycle.used.plus(remaining);
    }

    /** What is crossed at an instant at which the clock runs. */
    void at(NaiveCycle cycle, Instant now) {
        for (Warning warning : promise.warnings()) {
            boolean crossed = warning.before()
                    .map(span -> !now.isBefore(Objects.requireNonNull(cycle.near.get(warning.text()))))
                    .orElseGet(() -> share(cycle, warning) >= 0);
            if (crossed && cycle.breachedAt == null) {
                cycle.warned.putIfAbsent(warning.text(), now);
            }
        }
    }

    /** What was crossed within the minute that ends now. */
    void within(NaiveCycle cycle, Instant now) {
        for (Warning warning : promise.warnings()) {
            if (warning.before().isEmpty() && share(cycle, warning) > 0 && cycle.breachedAt == null) {
                cycle.warned.putIfAbsent(warning.text(), now);
            }
        }
    }

    private static long share(NaiveCycle cycle, Warning warning) {
        return cycle.used.toMinutes() * 100 - cycle.inAll.toMinutes() * warning.percent();
    }

    /** The latest instant from which so much leads to the due instant. */
    private Instant before(Instant due, Limit span) {
        Instant minute = due;
        Duration left = NaiveTime.amount(span);
        while (left.compareTo(Duration.ZERO) > 0) {
            minute = minute.minus(NaiveTime.MINUTE);
            left = time.counts(span, minute) ? left.minus(NaiveTime.MINUTE) : left;
        }
        return minute;
    }
}

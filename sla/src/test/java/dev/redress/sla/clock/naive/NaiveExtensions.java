package dev.redress.sla.clock.naive;

import dev.redress.calendar.limit.BusinessDays;
import dev.redress.calendar.limit.CalendarDays;
import dev.redress.calendar.limit.ElapsedTime;
import dev.redress.calendar.limit.Limit;
import dev.redress.calendar.limit.Months;
import dev.redress.calendar.limit.WorkingTime;
import dev.redress.core.record.Milestone;
import dev.redress.sla.promise.Extension;
import dev.redress.sla.promise.Promise;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** Extensions by the same unit; knows none by another. */
final class NaiveExtensions {

    private final Promise promise;
    private final List<Milestone> known;
    private final NaiveMeter meter;

    NaiveExtensions(Promise promise, List<Milestone> known, NaiveMeter meter) {
        this.promise = promise;
        this.known = known;
        this.meter = meter;
    }

    /** An extension is judged once: when it and the proof are both there. */
    void at(NaiveCycle cycle, Instant now) {
        Extension extension = promise.extension().orElse(null);
        if (extension == null || cycle.breachedAt != null) {
            return;
        }
        meter.freeze(cycle, now);
        Instant due = Objects.requireNonNull(cycle.due);
        boolean needsProof = extension.proof().isPresent();
        List<Milestone> proofs = needsProof
                ? known.stream()
                        .filter(m -> m.type().equals("told " + word(extension)) && within(m, cycle, now))
                        .filter(m -> !cycle.judged.contains(m))
                        .toList()
                : List.of();
        boolean proved = !needsProof || !proofs.isEmpty();
        List<Milestone> asked = known.stream()
                .filter(m -> m.type().equals("extended") && m.subject().equals(promise.id()) && within(m, cycle, now))
                .filter(m -> !cycle.judged.contains(m))
                .toList();
        for (Milestone extended : proved ? asked : List.<Milestone>of()) {
            cycle.judged.add(extended);
            boolean listed =
                    extension.reasons().isEmpty() || extension.reasons().contains(extended.reason());
            if (listed
                    && cycle.extensions < extension.times()
                    && !extended.recordedAt().isAfter(due)) {
                cycle.extensions++;
                cycle.judged.addAll(proofs);
                if (needsProof) {
                    cycle.limit = extension.fromStart() ? extension.limit() : sum(cycle.limit, extension.limit());
                    return;
                }
                cycle.limit = extension.fromStart() ? extension.limit() : sum(cycle.limit, extension.limit());
            }
        }
    }

    private static String word(Extension extension) {
        return extension.proof().orElseThrow().name().toLowerCase(Locale.ROOT);
    }

    private static boolean within(Milestone milestone, NaiveCycle cycle, Instant now) {
        return !milestone.occurredAt().isBefore(cycle.started)
                && !milestone.occurredAt().isAfter(now);
    }

    private static Limit sum(Limit one, Limit more) {
        if (one instanceof BusinessDays days) {
            return new BusinessDays(days.days() + ((BusinessDays) more).days(), days.ending(), days.dayZeroCounted());
        } else if (one instanceof CalendarDays days) {
            return new CalendarDays(
                    days.days() + ((CalendarDays) more).days(), days.ending(), days.dayZeroCounted(), days.rolled());
        }
        if (one instanceof Months months) {
            return new Months(
                    months.months() + ((Months) more).months(),
                    months.ending(),
                    months.dayZeroCounted(),
                    months.rolled());
        }
        Duration sum = NaiveTime.amount(one).plus(NaiveTime.amount(more));
        return one instanceof WorkingTime ? new WorkingTime(sum) : new ElapsedTime(sum);
    }
}

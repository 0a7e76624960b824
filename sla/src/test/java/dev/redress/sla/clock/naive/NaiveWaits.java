package dev.redress.sla.clock.naive;

import dev.redress.calendar.limit.Limit;
import dev.redress.core.record.Milestone;
import dev.redress.sla.promise.Pause;
import dev.redress.sla.promise.Pausing;
import dev.redress.sla.promise.Trigger;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** When waits are open during a cycle, each up to its own cap, which counts from the start of the cycle if it was open then. */
final class NaiveWaits {

    private record Stretch(Instant from, Instant to) {}

    private final List<NaiveWait> all = new ArrayList<>();

    NaiveWaits(Pausing pausing, List<Milestone> known, NaiveTime time, Instant started, Instant end) {
        for (Pause pause : pausing.reasons()) {
            for (Stretch wait : waits(pause, known, started, end)) {
                all.add(new NaiveWait(wait.from(), wait.to(), pausing.each().orElse(null), time));
            }
        }
    }

    private NaiveWaits(List<NaiveWait> waits) {
        all.addAll(waits);
    }

    NaiveWaits goOn() {
        return new NaiveWaits(all.stream().map(NaiveWait::goOn).toList());
    }

    boolean anyAt(Instant at) {
        return all.stream().anyMatch(wait -> wait.hasEffect(at));
    }

    void pass(Instant minute) {
        all.forEach(wait -> wait.pass(minute));
    }

    /** Whether a pause that ends then is ended by the caps of all waits that had an effect until then. */
    boolean isCapEnd(Instant at) {
        List<NaiveWait> before =
                all.stream().filter(wait -> wait.hadEffectBefore(at)).toList();
        return !before.isEmpty() && before.stream().allMatch(wait -> wait.isEndedByCap(at));
    }

    static boolean fits(Trigger trigger, Milestone milestone) {
        return trigger instanceof Trigger.AnyOf any
                ? any.triggers().stream().anyMatch(one -> fits(one, milestone))
                : trigger instanceof Trigger.On on && on.fits(milestone);
    }

    private static List<Stretch> waits(Pause pause, List<Milestone> known, Instant started, Instant end) {
        List<Stretch> waits = new ArrayList<>();
        Optional<Instant> since = Optional.empty();
        Set<Instant> instants = new TreeSet<>();
        known.forEach(milestone -> instants.add(milestone.occurredAt()));
        for (Instant instant : instants) {
            boolean begins = anyAt(known, instant, pause.begins());
            boolean ends = anyAt(known, instant, pause.ends());
            if (since.isEmpty() && begins && !ends) {
                since = Optional.of(instant);
            } else if (since.isPresent() && ends && !begins) {
                waits.add(new Stretch(since.get(), instant));
                since = Optional.empty();
            }
        }
        since.ifPresent(from -> waits.add(new Stretch(from, end)));
        return waits.stream()
                .filter(wait -> wait.to().isAfter(started))
                .map(wait -> new Stretch(wait.from().isBefore(started) ? started : wait.from(), wait.to()))
                .toList();
    }

    private static boolean anyAt(List<Milestone> known, Instant instant, Trigger trigger) {
        return known.stream().anyMatch(milestone -> milestone.occurredAt().equals(instant) && fits(trigger, milestone));
    }

    /** The dates that a pause takes: those after the one on which it began, up to the one on which the clock goes on. */
    static Set<LocalDate> dates(LocalDate from, LocalDate to, Limit kind, NaiveTime time) {
        Set<LocalDate> dates = new HashSet<>();
        from.plusDays(1)
                .datesUntil(to.plusDays(1))
                .filter(date -> time.counts(kind, date))
                .forEach(dates::add);
        return dates;
    }
}

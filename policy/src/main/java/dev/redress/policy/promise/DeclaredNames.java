package dev.redress.policy.promise;

import dev.redress.core.lifecycle.Lifecycle;
import dev.redress.core.lifecycle.Lifecycles;
import dev.redress.policy.finding.FindingCode;
import dev.redress.policy.lifecycle.LifecycleSection;
import dev.redress.policy.lifecycle.MilestonesSection;
import dev.redress.policy.section.Place;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * The names that the policy declares before its promises, of all kinds of feedback together.
 *
 * @param milestones what the host may report; nothing if anything
 * @param states the states; nothing if the lifecycle has findings already
 * @param finals those in which a complaint has ended; likewise
 * @param waits the waits; likewise
 */
record DeclaredNames(
        Optional<List<String>> milestones,
        Optional<Set<String>> states,
        Optional<Set<String>> finals,
        Optional<Set<String>> waits) {

    static DeclaredNames at(Place place) {
        return place.once(DeclaredNames.class, () -> of(place));
    }

    private static DeclaredNames of(Place place) {
        Optional<Lifecycles> lifecycles = place.section(LifecycleSection.KEY);
        if (lifecycles.isEmpty() && !place.isWritten(LifecycleSection.KEY)) {
            lifecycles = Optional.of(LifecycleSection.shipped(Optional.empty()));
        }
        return new DeclaredNames(
                place.section(MilestonesSection.KEY),
                names(lifecycles, Lifecycle::states),
                names(lifecycles, Lifecycle::finals),
                names(lifecycles, table -> table.waits().keySet()));
    }

    private static Optional<Set<String>> names(
            Optional<Lifecycles> lifecycles, Function<Lifecycle, Collection<String>> part) {
        return lifecycles.map(all -> {
            Set<String> names = new TreeSet<>();
            all.byKind().values().forEach(table -> names.addAll(part.apply(table)));
            return names;
        });
    }

    static boolean isState(String name, Place place) {
        return isKnown(name, "a state", at(place).states(), place);
    }

    static boolean isWait(String name, Place place) {
        return isKnown(name, "a wait", at(place).waits(), place);
    }

    /** Whether a name is declared; a finding if not, unless it cannot be said. */
    static boolean isKnown(String name, String what, Optional<? extends Collection<String>> names, Place place) {
        if (names.isEmpty() || names.get().contains(name)) {
            return true;
        }
        place.refuseName(FindingCode.UNKNOWN_NAME, name, what, names.get());
        return false;
    }
}

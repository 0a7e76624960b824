package dev.redress.policy.lifecycle;

import dev.redress.core.lifecycle.Backdating;
import dev.redress.core.lifecycle.Lifecycle;
import dev.redress.core.lifecycle.LifecycleBuilder;
import dev.redress.policy.section.Fields;
import dev.redress.policy.section.Located;
import dev.redress.policy.section.Place;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What holds for all kinds of feedback unless one of them says otherwise.
 *
 * @param milestones what the host may report as reached; nothing if anything
 * @param roles all roles there are; nothing if none is checked
 * @param backdating how far back something may be recorded
 */
record Common(Optional<List<String>> milestones, Optional<Set<String>> roles, Optional<Backdating> backdating) {

    static Common of(Fields table, Place place) {
        return new Common(place.section(MilestonesSection.KEY), Optional.empty(), Optional.empty()).and(table);
    }

    /** The same with what a table says itself. */
    Common and(Fields table) {
        return new Common(
                milestones,
                table.find(TableShape.ROLES).map(Line::words).or(this::roles),
                table.find(TableShape.BACKDATING).map(Common::rule).or(this::backdating));
    }

    private static Backdating rule(Fields rule) {
        List<Located<String>> who = rule.find(TableShape.BACK_ROLES).orElse(List.of());
        return new Backdating(rule.find(TableShape.BACK), Line.words(who));
    }

    LifecycleBuilder on(LifecycleBuilder table) {
        milestones.ifPresent(table::milestones);
        roles.ifPresent(table::roles);
        backdating.ifPresent(table::backdating);
        return table;
    }

    /** What a kind without a table of its own has. */
    Lifecycle feedback() {
        return new Common(milestones, Optional.empty(), backdating)
                .on(Lifecycle.feedback())
                .build();
    }
}

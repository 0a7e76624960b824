package dev.redress.policy.lifecycle;

import dev.redress.core.command.Step;
import dev.redress.core.lifecycle.Lifecycle;
import dev.redress.core.lifecycle.LifecycleBuilder;
import dev.redress.core.lifecycle.TableFinding;
import dev.redress.core.lifecycle.Transition;
import dev.redress.core.lifecycle.WaitRule;
import dev.redress.policy.finding.FindingCode;
import dev.redress.policy.lifecycle.TableShape.Base;
import dev.redress.policy.section.Fields;
import dev.redress.policy.section.Located;
import dev.redress.policy.section.Named;
import dev.redress.policy.section.Place;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Makes one table: first every name is looked up, then the whole is checked; what is wrong is said where it stands. */
final class TableAssembly {

    private static final String CONTINUE = "continue";

    private final Fields fields;
    private final Place place;
    private final Common common;
    private final LifecycleBuilder table;
    private final Set<String> shipped;
    private final Map<String, Place> places = new HashMap<>();
    private boolean sound = true;

    TableAssembly(Fields fields, Place place, Common common, Base usual) {
        this.fields = fields;
        this.place = place;
        this.common = common.and(fields);
        Base base = fields.find(TableShape.BASE).orElse(usual);
        if (base == Base.NONE) {
            table = Lifecycle.builder("own");
        } else {
            table = base == Base.ISO_10002 ? Lifecycle.iso10002() : Lifecycle.feedback();
        }
        shipped = new LinkedHashSet<>(table.states());
    }

    /** Nothing after at least one finding. */
    Optional<Lifecycle> lifecycle() {
        states();
        fields.get(TableShape.REMOVE).forEach(this::remove);
        all(fields.get(TableShape.CHANGE)).forEach(this::change);
        all(fields.get(TableShape.ADD)).forEach(this::add);
        boolean more;
        do {
            more = shipped.removeIf(this::dropped);
        } while (more);
        all(fields.get(TableShape.WAITS)).forEach(this::waitFor);
        common.on(table);
        fields.find(TableShape.BACKDATING)
                .flatMap(rule -> rule.find(TableShape.BACK_ROLES))
                .ifPresent(this::roles);
        if (sound) {
            table.check().forEach(this::report);
        }
        return sound ? Optional.of(table.build()) : Optional.empty();
    }

    private <T> Map<String, Located<T>> all(Named<T> named) {
        Map<String, Located<T>> values = named.values();
        sound &= values.size() == named.names().size();
        return values;
    }

    private void states() {
        Set<String> shippedOpen = new LinkedHashSet<>(table.states());
        shippedOpen.removeAll(table.finals());
        List<Located<String>> more = fields.get(TableShape.STATES);
        more.forEach(state -> state(state, table::states));
        fields.get(TableShape.FINALS).forEach(state -> state(state, table::finals));
        if (!more.isEmpty()) {
            List.copyOf(table.transitions().values()).forEach(line -> join(line, shippedOpen, Line.words(more)));
        }
    }

    private void state(Located<String> state, Consumer<String> add) {
        String name = state.value();
        places.put(name, state.place());
        if (name.equals(Line.BEGINNING) || table.states().contains(name)) {
            refuse(state.place(), FindingCode.CONTRADICTION, "a state that the table does not have yet");
        } else {
            add.accept(name);
        }
    }

    /** What is possible in all open states of the base, or all but one, is possible in the added ones too. */
    private void join(Transition line, Set<String> shippedOpen, Set<String> more) {
        Set<String> missing = new LinkedHashSet<>(shippedOpen);
        missing.removeAll(line.from());
        boolean nearlyAll = missing.isEmpty() || (missing.size() == 1 && shippedOpen.size() > 2);
        if (!shippedOpen.isEmpty() && nearlyAll) {
            table.change(line.name(), wider -> wider.addAllFrom(more));
        }
    }

    private void remove(Located<String> name) {
        if (known(name.value(), name.place())) {
            table.without(name.value());
        }
    }

    private boolean known(String name, Place at) {
        boolean known = table.transitions().containsKey(name);
        if (!known) {
            sound = false;
            at.refuseName(
                    FindingCode.UNKNOWN_NAME,
                    name,
                    "a transition",
                    table.transitions().keySet());
        }
        return known;
    }

    private void change(String name, Located<Line> changed) {
        places.put(name, changed.place());
        names(changed.value());
        if (known(name, changed.place())) {
            table.change(name, changed.value()::on);
        }
    }

    private void add(String name, Located<Line> added) {
        Line line = added.value();
        names(line);
        if (table.transitions().containsKey(name)) {
            refuse(
                    added.place(),
                    FindingCode.CONTRADICTION,
                    "a name that the table does not have yet, or to stand under change");
            return;
        }
        places.put(name, added.place());
        table.add(line.on(Transition.builder().name(name)).build());
    }

    /** A state of the base to which no line leads any more is not there any more. */
    private boolean dropped(String state) {
        boolean reached = table.transitions().values().stream()
                .anyMatch(line -> line.to().isPresent() && line.to().get().equals(state));
        if (!reached) {
            table.withoutState(state);
        }
        return !reached;
    }

    /** States and roles that a line names. */
    private void names(Line line) {
        line.from().stream()
                .filter(state -> !state.value().equals(Line.BEGINNING))
                .forEach(this::isState);
        line.to().ifPresent(this::isState);
        roles(line.roles());
    }

    private void isState(Located<String> state) {
        if (!table.states().contains(state.value())) {
            sound = false;
            state.place().refuseName(FindingCode.UNKNOWN_NAME, state.value(), "a state", table.states());
        }
    }

    private void roles(List<Located<String>> named) {
        common.roles()
                .ifPresent(roles -> named.stream()
                        .filter(role -> !roles.contains(role.value()))
                        .forEach(role -> {
                            sound = false;
                            role.place().refuseName(FindingCode.UNKNOWN_NAME, role.value(), "a role", roles);
                        }));
    }

    private void waitFor(String name, Located<Fields> wait) {
        places.put(name, wait.place());
        Located<String> then = wait.value().get(TableShape.THEN);
        Set<String> steps = new LinkedHashSet<>(List.of(CONTINUE));
        table.transitions().values().stream()
                .map(Transition::verb)
                .filter(Step::isEnough)
                .forEach(steps::add);
        if (!steps.contains(then.value())) {
            sound = false;
            then.place().refuseName(FindingCode.UNKNOWN_NAME, then.value(), "what can follow", steps);
        }
        String verb = then.value().equals(CONTINUE) ? WaitRule.RESUME : then.value();
        table.wait(new WaitRule(name, wait.value().find(TableShape.AT_MOST), verb));
    }

    private void refuse(Place at, FindingCode code, String expected) {
        sound = false;
        at.refuse(code, expected);
    }

    private void report(TableFinding finding) {
        if (finding.code() == TableFinding.Code.UNKNOWN_ROLE
                && fields.find(TableShape.ROLES).isEmpty()) {
            sound = false; // of the rule for all kinds, and said where that stands
            return;
        }
        Place at = places.getOrDefault(finding.subject(), place);
        if (finding.isError()) {
            sound = false;
            at.refuse(FindingCode.UNSOUND_TABLE, finding.sentence(), Mending.of(finding.code()));
        } else {
            at.warn(finding.sentence(), Mending.of(finding.code()));
        }
    }
}

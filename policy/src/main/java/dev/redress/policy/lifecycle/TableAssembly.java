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
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Makes one table: first every name is looked up, then the whole is checked; what is wrong is said where it stands. */
final class TableAssembly {

    private static final String CONTINUE = "continue";

    private final Fields fields;
    private final Place place;
    private final Common common;
    private final LifecycleBuilder table;
    private final Map<String, Transition> lines = new LinkedHashMap<>();
    private final Set<String> states = new LinkedHashSet<>();
    private final Set<String> shipped = new LinkedHashSet<>();
    private final Set<String> open = new LinkedHashSet<>();
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
            Lifecycle begin = table.build();
            lines.putAll(begin.transitions());
            states.addAll(begin.states());
            shipped.addAll(begin.states());
            open.addAll(begin.states());
            open.removeAll(begin.finals());
        }
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
        Set<String> shippedOpen = Set.copyOf(open);
        List<Located<String>> more = fields.get(TableShape.STATES);
        more.forEach(this::state);
        fields.get(TableShape.FINALS).forEach(this::state);
        more.forEach(state -> {
            table.states(state.value());
            open.add(state.value());
        });
        fields.get(TableShape.FINALS).forEach(state -> table.finals(state.value()));
        if (!more.isEmpty()) {
            lines.replaceAll((name, line) -> joined(line, shippedOpen, Line.words(more)));
        }
    }

    private void state(Located<String> state) {
        places.put(state.value(), state.place());
        if (state.value().equals(Line.BEGINNING) || !states.add(state.value())) {
            refuse(state.place(), FindingCode.CONTRADICTION, "a state that the table does not have yet");
        }
    }

    /** What is possible in all open states of the base, or all but one, is possible in the added ones too. */
    private Transition joined(Transition line, Set<String> shippedOpen, Set<String> more) {
        Set<String> missing = new LinkedHashSet<>(shippedOpen);
        missing.removeAll(line.from());
        boolean nearlyAll = missing.isEmpty() || (missing.size() == 1 && shippedOpen.size() > 2);
        if (shippedOpen.isEmpty() || !nearlyAll) {
            return line;
        }
        table.change(line.name(), wider -> wider.addAllFrom(more));
        return Transition.builder().like(line).addAllFrom(more).build();
    }

    private void remove(Located<String> name) {
        if (known(name.value(), name.place())) {
            table.without(name.value());
            lines.remove(name.value());
        }
    }

    private boolean known(String name, Place at) {
        boolean known = lines.containsKey(name);
        if (!known) {
            sound = false;
            at.refuseName(FindingCode.UNKNOWN_NAME, name, "a transition", lines.keySet());
        }
        return known;
    }

    private void change(String name, Located<Line> changed) {
        places.put(name, changed.place());
        names(changed.value());
        if (known(name, changed.place())) {
            table.change(name, changed.value()::on);
            Transition before = Objects.requireNonNull(lines.get(name));
            lines.put(
                    name, changed.value().on(Transition.builder().like(before)).build());
        }
    }

    private void add(String name, Located<Line> added) {
        Line line = added.value();
        names(line);
        if (lines.containsKey(name)) {
            refuse(
                    added.place(),
                    FindingCode.CONTRADICTION,
                    "a name that the table does not have yet, or to stand under change");
            return;
        }
        places.put(name, added.place());
        Transition transition = line.on(Transition.builder().name(name)).build();
        table.add(transition);
        lines.put(name, transition);
    }

    /** A state of the base to which no line leads any more is not there any more. */
    private boolean dropped(String state) {
        boolean reached = lines.values().stream()
                .anyMatch(line -> line.to().isPresent() && line.to().get().equals(state));
        if (!reached) {
            table.withoutState(state);
            lines.replaceAll((name, line) -> without(line, state));
            lines.values().removeIf(line -> line.from().isEmpty());
        }
        return !reached;
    }

    private static Transition without(Transition line, String state) {
        Set<String> rest = new LinkedHashSet<>(line.from());
        return rest.remove(state) ? Transition.builder().like(line).from(rest).build() : line;
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
        if (!states.contains(state.value())) {
            sound = false;
            state.place().refuseName(FindingCode.UNKNOWN_NAME, state.value(), "a state", states);
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
        lines.values().stream().map(Transition::verb).filter(Step::isEnough).forEach(steps::add);
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

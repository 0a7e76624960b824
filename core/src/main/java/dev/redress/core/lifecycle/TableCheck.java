package dev.redress.core.lifecycle;

import dev.redress.core.command.Step;
import dev.redress.core.lifecycle.TableFinding.Code;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Everything that can be known to be wrong with a table before the first complaint comes in. */
final class TableCheck {

    /** As long as the state of a complaint may be. */
    private static final int LONGEST = 60;

    private final LifecycleBuilder table;
    private final List<TableFinding> findings = new ArrayList<>();

    TableCheck(LifecycleBuilder table) {
        this.table = table;
    }

    List<TableFinding> findings() {
        unfit();
        names();
        states();
        choices();
        roles();
        waits();
        return Collections.unmodifiableList(findings);
    }

    /** What a record cannot hold. */
    private void unfit() {
        Set<String> names = new LinkedHashSet<>(table.states);
        table.transitions.values().forEach(line -> names.addAll(List.of(line.name(), line.verb())));
        names.addAll(table.waits.keySet());
        names.stream()
                .filter(name -> name.isBlank() || name.length() > LONGEST)
                .forEach(name -> add(
                        Code.UNFIT_NAME,
                        name,
                        "a name must have 1 to " + LONGEST + " characters, not all blank, but one has "
                                + name.length()));
    }

    private void names() {
        table.unknown.forEach(name -> add(
                Code.UNKNOWN_TRANSITION,
                name,
                "there is no transition '" + name + "' to change; there are "
                        + String.join(", ", table.transitions.keySet())));
        table.unknownStates.forEach(
                name -> add(Code.UNKNOWN_STATE, name, "there is no state '" + name + "' to take out"));
        table.twice.forEach(name -> add(Code.NAME_TWICE, name, "transition '" + name + "' is there twice"));
        for (Transition line : table.transitions.values()) {
            Set<String> named = new LinkedHashSet<>(line.from());
            named.remove(Lifecycle.START);
            line.to().ifPresent(named::add);
            if (line.from().isEmpty()) {
                add(Code.LEADS_FROM_NOWHERE, line.name(), "transition '" + line.name() + "' leads from no state");
            }
            named.removeAll(table.states);
            named.forEach(state -> add(
                    Code.UNKNOWN_STATE,
                    state,
                    "transition '" + line.name() + "' names the unknown state '" + state + '\''));
        }
    }

    private void states() {
        Map<String, Set<String>> next = graph(false);
        Map<String, Set<String>> before = graph(true);
        if (table.transitions.values().stream().noneMatch(TableCheck::begins)) {
            add(
                    Code.NO_BEGINNING,
                    "",
                    "no transition of the commands 'receive' and 'resolve-at-once' leads from the beginning to a state");
        }
        Set<String> reached = walk(Set.of(Lifecycle.START), next);
        Set<String> ending = walk(table.finals, before);
        for (String state : table.states) {
            if (!reached.contains(state)) {
                add(Code.UNREACHABLE_STATE, state, "no path leads to state '" + state + '\'');
            }
            boolean isFinal = table.finals.contains(state);
            if (!isFinal && next.getOrDefault(state, Set.of()).isEmpty()) {
                add(Code.NO_EXIT, state, "state '" + state + "' has no way out and is not final");
            } else if (!isFinal && !ending.contains(state)) {
                add(Code.NO_END, state, "no path leads from state '" + state + "' to a final state");
            }
        }
    }

    private static boolean begins(Transition line) {
        return line.from().contains(Lifecycle.START)
                && line.to().isPresent()
                && (line.verb().equals("receive") || line.verb().equals("resolve-at-once"));
    }

    private Map<String, Set<String>> graph(boolean backwards) {
        Map<String, Set<String>> edges = new HashMap<>();
        for (Transition line : table.transitions.values()) {
            line.to()
                    .ifPresent(to -> line.from().stream()
                            .filter(from -> !from.equals(to))
                            .forEach(from -> edges.computeIfAbsent(backwards ? to : from, any -> new LinkedHashSet<>())
                                    .add(backwards ? from : to)));
        }
        return edges;
    }

    private static Set<String> walk(Set<String> from, Map<String, Set<String>> edges) {
        Set<String> seen = new LinkedHashSet<>(from);
        Deque<String> open = new ArrayDeque<>(from);
        while (!open.isEmpty()) {
            for (String next : edges.getOrDefault(open.remove(), Set.of())) {
                if (seen.add(next)) {
                    open.add(next);
                }
            }
        }
        return seen;
    }

    /** Of several lines of one verb in one state, all but the last need a choice, and no two the same one. */
    private void choices() {
        Map<List<String>, List<Transition>> lines = new LinkedHashMap<>();
        for (Transition line : table.transitions.values()) {
            line.from()
                    .forEach(state -> lines.computeIfAbsent(List.of(state, line.verb()), any -> new ArrayList<>())
                            .add(line));
        }
        lines.forEach((where, several) -> {
            several.sort(Transition.CHOICES_FIRST);
            for (int i = 0; i + 1 < several.size(); i++) {
                Transition line = several.get(i);
                several.subList(i + 1, several.size()).stream()
                        .filter(later -> line.when().isEmpty() || line.when().equals(later.when()))
                        .findFirst()
                        .ifPresent(later -> add(
                                Code.NOT_TOLD_APART,
                                line.name(),
                                "transitions '" + line.name() + "' and '" + later.name() + "' of command '"
                                        + where.get(1) + "' in state '" + where.get(0) + "' cannot be told apart"));
            }
        });
    }

    private void roles() {
        table.roles.ifPresent(known -> {
            for (Transition line : table.transitions.values()) {
                List<String> foreign = line.roles().stream()
                        .filter(role -> !known.contains(role))
                        .toList();
                foreign.forEach(role -> add(
                        Code.UNKNOWN_ROLE,
                        line.name(),
                        "transition '" + line.name() + "' names the unknown role '" + role + '\''));
                if (!line.roles().isEmpty() && foreign.size() == line.roles().size()) {
                    add(Code.NOBODY_MAY, line.name(), "no role may use transition '" + line.name() + '\'');
                }
            }
            table.backdating.roles().stream()
                    .filter(role -> !known.contains(role))
                    .sorted()
                    .forEach(role ->
                            add(Code.UNKNOWN_ROLE, "backdating", "backdating names the unknown role '" + role + '\''));
        });
    }

    private void waits() {
        for (WaitRule rule : table.waits.values()) {
            if (rule.atMost().isEmpty()) {
                add(Code.ENDLESS_WAIT, rule.name(), "the wait for '" + rule.name() + "' has no longest stay");
            }
            boolean known = table.transitions.values().stream()
                            .anyMatch(line -> line.verb().equals(rule.then()))
                    && (rule.then().equals(WaitRule.RESUME) || Step.isEnough(rule.then()));
            if (!known) {
                add(
                        Code.UNKNOWN_FOLLOW_UP,
                        rule.name(),
                        "after the wait for '" + rule.name() + "' follows '" + rule.then()
                                + "', which is no step of the table");
            }
        }
    }

    private void add(Code code, String subject, String sentence) {
        findings.add(new TableFinding(code, subject, sentence));
    }
}

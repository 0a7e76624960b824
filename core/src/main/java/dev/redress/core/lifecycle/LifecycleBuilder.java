package dev.redress.core.lifecycle;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Builds a {@link Lifecycle}: states, transitions, waits, backdating. Nothing is checked before {@link #check()} or
 * {@link #build()}, so that the order of calls does not matter.
 */
public final class LifecycleBuilder {

    final String id;
    final Set<String> states = new LinkedHashSet<>();
    final Set<String> finals = new LinkedHashSet<>();
    final Map<String, Transition> transitions = new LinkedHashMap<>();
    final Map<String, WaitRule> waits = new LinkedHashMap<>();
    final Set<String> unknown = new LinkedHashSet<>();
    final Set<String> unknownStates = new LinkedHashSet<>();
    final Set<String> twice = new LinkedHashSet<>();
    Backdating backdating = Backdating.UNLIMITED;
    Optional<Set<String>> milestones = Optional.empty();
    Optional<Set<String>> roles = Optional.empty();

    LifecycleBuilder(String id) {
        this.id = Objects.requireNonNull(id, "id");
    }

    /**
     * States in which a complaint is open.
     *
     * @param names small letters and hyphens
     * @return this
     */
    public LifecycleBuilder states(String... names) {
        states.addAll(Arrays.asList(names));
        return this;
    }

    /**
     * States in which a complaint has ended.
     *
     * @param names small letters and hyphens
     * @return this
     */
    public LifecycleBuilder finals(String... names) {
        states.addAll(Arrays.asList(names));
        finals.addAll(Arrays.asList(names));
        return this;
    }

    /**
     * A line of the table.
     *
     * @param transition with a name that the table does not have yet
     * @return this
     */
    public LifecycleBuilder add(Transition transition) {
        if (transitions.putIfAbsent(transition.name(), transition) != null) {
            twice.add(transition.name());
        }
        return this;
    }

    /**
     * Changes a line of the table.
     *
     * @param name its name
     * @param change what is set on a builder that has the line
     * @return this
     */
    public LifecycleBuilder change(String name, UnaryOperator<Transition.Builder> change) {
        Transition line = transitions.get(name);
        if (line == null) {
            unknown.add(name);
        } else {
            transitions.put(name, change.apply(Transition.builder().like(line)).build());
        }
        return this;
    }

    /**
     * Takes a line out of the table.
     *
     * @param name its name
     * @return this
     */
    public LifecycleBuilder without(String name) {
        if (transitions.remove(name) == null) {
            unknown.add(name);
        }
        return this;
    }

    /**
     * Takes a state out of the table, and every line that leads from nowhere else.
     *
     * @param name its name
     * @return this
     */
    public LifecycleBuilder withoutState(String name) {
        finals.remove(name);
        if (!states.remove(name)) {
            unknownStates.add(name);
        }
        transitions.replaceAll((any, line) -> line.withoutFrom(name));
        transitions.values().removeIf(line -> line.from().isEmpty());
        return this;
    }

    /**
     * Somebody for whom the company may wait; replaces one of the same name.
     *
     * @param rule for whom, how long, what then
     * @return this
     */
    public LifecycleBuilder wait(WaitRule rule) {
        waits.put(rule.name(), rule);
        return this;
    }

    /**
     * How far back something may be recorded.
     *
     * @param rule the rule
     * @return this
     */
    public LifecycleBuilder backdating(Backdating rule) {
        backdating = Objects.requireNonNull(rule, "rule");
        return this;
    }

    /**
     * Which milestones the host may report; without this call, any.
     *
     * @param names their names
     * @return this
     */
    public LifecycleBuilder milestones(Collection<String> names) {
        milestones = Optional.of(Set.copyOf(names));
        return this;
    }

    /**
     * Which roles there are, so that a misspelled one is found; without this call, none is checked.
     *
     * @param names their names
     * @return this
     */
    public LifecycleBuilder roles(Collection<String> names) {
        roles = Optional.of(Set.copyOf(names));
        return this;
    }

    /**
     * The states so far.
     *
     * @return a view, final ones included, in the order in which they were given
     */
    public Set<String> states() {
        return Collections.unmodifiableSet(states);
    }

    /**
     * The final states so far.
     *
     * @return a view, in the order in which they were given
     */
    public Set<String> finals() {
        return Collections.unmodifiableSet(finals);
    }

    /**
     * The lines so far.
     *
     * @return a view by name, in the order in which they were given
     */
    public Map<String, Transition> transitions() {
        return Collections.unmodifiableMap(transitions);
    }

    /**
     * Everything that is wrong or doubtful with the table, at once.
     *
     * @return errors and warnings; empty if there is none
     */
    public List<TableFinding> check() {
        return new TableCheck(this).findings();
    }

    /**
     * The lifecycle.
     *
     * @return a checked table
     * @throws IllegalArgumentException if {@link #check()} has an error; the message has all of them
     */
    public Lifecycle build() {
        List<TableFinding> errors =
                check().stream().filter(TableFinding::isError).toList();
        if (!errors.isEmpty()) {
            throw new IllegalArgumentException("Lifecycle '" + id + "' must have a sound table but "
                    + errors.stream().map(TableFinding::sentence).collect(Collectors.joining("; ")));
        }
        return new Lifecycle(this);
    }
}

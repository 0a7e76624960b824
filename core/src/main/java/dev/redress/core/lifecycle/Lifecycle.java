package dev.redress.core.lifecycle;

import dev.redress.core.command.Command;
import dev.redress.core.command.Receive;
import dev.redress.core.command.ResolveAtOnce;
import dev.redress.core.complaint.Complaint;
import dev.redress.core.record.Actor;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What may happen to a complaint: one table of states and transitions, as data.
 *
 * <p>{@link #iso10002()} is the shipped one: received, in assessment, in investigation, decided, remedy, closed; withdrawn, out of
 * scope, merged, with a body outside. A policy or a host changes lines of it or brings a table of its own; {@link LifecycleBuilder#build()}
 * checks all of it. {@link #decide} answers a command with facts or with a refusal, and never with an exception.
 *
 * <pre>{@code
 * Lifecycle life = Lifecycle.iso10002()
 *         .change("close", close -> close.addRoles("handler", "manager"))
 *         .build();
 * }</pre>
 *
 * <p>Immutable; a pure function of what it is given.
 */
public final class Lifecycle {

    /** Where a complaint is before there is one. */
    public static final String START = "";

    private final String id;
    private final Set<String> states;
    private final Set<String> finals;
    private final Map<String, Transition> transitions;
    private final Map<String, Map<String, List<Transition>>> table;
    private final Set<String> verbs;
    private final Map<String, WaitRule> waits;
    private final Backdating backdating;
    private final Optional<Set<String>> milestones;

    Lifecycle(LifecycleBuilder from) {
        id = from.id;
        states = Collections.unmodifiableSet(new LinkedHashSet<>(from.states));
        finals = Collections.unmodifiableSet(new LinkedHashSet<>(from.finals));
        transitions = Collections.unmodifiableMap(new LinkedHashMap<>(from.transitions));
        waits = Collections.unmodifiableMap(new LinkedHashMap<>(from.waits));
        backdating = from.backdating;
        milestones = from.milestones;
        table = new HashMap<>();
        Set<String> all = new LinkedHashSet<>();
        for (Transition transition : transitions.values()) {
            all.add(transition.verb());
            for (String state : transition.from()) {
                table.computeIfAbsent(state, any -> new HashMap<>())
                        .computeIfAbsent(transition.verb(), any -> new ArrayList<>())
                        .add(transition);
            }
        }
        table.values().forEach(ofState -> ofState.values().forEach(lines -> lines.sort(Transition.CHOICES_FIRST)));
        verbs = Collections.unmodifiableSet(all);
    }

    /**
     * The shipped table, to be changed or built as it is.
     *
     * @return a builder that has it
     */
    public static LifecycleBuilder iso10002() {
        return Iso10002.table();
    }

    /**
     * The shipped table for what is not a complaint: received, answered in words, closed.
     *
     * @return a builder that has it
     */
    public static LifecycleBuilder feedback() {
        return Iso10002.feedback();
    }

    /**
     * An empty table.
     *
     * @param id its name, such as {@code iso-10002}
     * @return a builder
     */
    public static LifecycleBuilder builder(String id) {
        return new LifecycleBuilder(id);
    }

    /**
     * Its name.
     *
     * @return such as {@code iso-10002}
     */
    public String id() {
        return id;
    }

    /**
     * All states.
     *
     * @return in the order of the table; final ones included
     */
    public Set<String> states() {
        return states;
    }

    /**
     * The states in which a complaint has ended.
     *
     * @return in the order of the table
     */
    public Set<String> finals() {
        return finals;
    }

    /**
     * All transitions.
     *
     * @return by name, in the order of the table
     */
    public Map<String, Transition> transitions() {
        return transitions;
    }

    /**
     * For whom the company may wait.
     *
     * @return by name, in the order of the table
     */
    public Map<String, WaitRule> waits() {
        return waits;
    }

    /**
     * How far back something may be recorded.
     *
     * @return the rule
     */
    public Backdating backdating() {
        return backdating;
    }

    /**
     * Which milestones the host may report.
     *
     * @return their names; empty if any may be
     */
    public Optional<Set<String>> milestones() {
        return milestones;
    }

    /**
     * Receives a complaint, or receives and resolves it at once.
     *
     * @param command with {@link Receive} or {@link ResolveAtOnce}
     * @param context time, policy, salt
     * @return version 1 or later of a new complaint, or why not
     */
    public Decision receive(Command command, Context context) {
        return new Receiving(this, command, context).decide();
    }

    /**
     * Answers a command.
     *
     * @param complaint as it stands
     * @param command what is asked of it
     * @param context time, policy, salt
     * @return what happened and the complaint after it, or why not
     */
    public Decision decide(Complaint complaint, Command command, Context context) {
        return Deciding.decide(this, complaint, command, context);
    }

    /**
     * Every command of the table with the reason why not, for buttons.
     *
     * @param complaint as it stands
     * @param actor who would ask
     * @param context time
     * @return one offer for each verb, in the order of the table
     */
    public List<Offer> available(Complaint complaint, Actor actor, Context context) {
        return offers(complaint, actor, context.now());
    }

    /** Without {@code now}, windows count as open. */
    List<Offer> offers(Complaint complaint, Actor actor, @Nullable Instant now) {
        List<Offer> offers = new ArrayList<>();
        for (String verb : offered()) {
            Transition line = Permission.line(this, complaint, verb);
            RefusalCode code = Permission.refusal(line, complaint, actor, now);
            offers.add(new Offer(
                    verb,
                    code == null
                            ? Optional.empty()
                            : Optional.of(new Refused(code, verb, this, complaint, line, actor))));
        }
        return offers;
    }

    private List<String> offered() {
        return verbs.stream().filter(verb -> !begins(verb)).toList();
    }

    /** Whether a verb makes a complaint. */
    boolean begins(String verb) {
        return lines(START, verb) != null;
    }

    /** Why there is no line for a verb in a state of a complaint that there is. */
    RefusalCode whyNoLine(String verb) {
        if (begins(verb)) {
            return RefusalCode.RECORD_EXISTS;
        }
        return knows(verb) ? RefusalCode.NOT_IN_THIS_STATE : RefusalCode.UNKNOWN_COMMAND;
    }

    boolean knows(String verb) {
        return verbs.contains(verb);
    }

    /** The lines for a verb in a state, in the order of the table; null if there is none. */
    @Nullable
    List<Transition> lines(String state, String verb) {
        Map<String, List<Transition>> verbsOfState = table.get(state);
        return verbsOfState == null ? null : verbsOfState.get(verb);
    }

    /** Where a verb leads from anywhere; for what users did elsewhere. Nothing begins twice. */
    Optional<Transition> anyLine(String verb) {
        return transitions.values().stream()
                .filter(line -> line.verb().equals(verb) && !line.from().equals(Set.of(START)))
                .findFirst();
    }

    /** The name and the number of states and transitions. */
    @Override
    public String toString() {
        return id + ": " + states.size() + " states, " + transitions.size() + " transitions";
    }
}

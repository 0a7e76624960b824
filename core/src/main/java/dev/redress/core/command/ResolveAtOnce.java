package dev.redress.core.command;

import dev.redress.core.facet.Channel;
import dev.redress.core.facet.Outcome;
import dev.redress.core.facet.Purpose;
import dev.redress.core.privacy.Personal;
import dev.redress.core.record.Actor;
import dev.redress.core.record.Fingerprint;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

/**
 * Received, decided, told and closed on the first call: one command, one commit, counted as resolved at the first point
 * (decision 3).
 *
 * <p>{@code ResolveAtOnce.of(Receive.complaint("K-1043", acme, "invoice has the wrong address"), UPHELD, "corrected and sent
 * again").heardBy(PHONE, rina)}.
 *
 * @param receive what came in
 * @param outcome what was decided
 * @param text what the customer was told
 * @param purposes what for; at least that it arrived and what was decided
 */
public record ResolveAtOnce(Receive receive, Outcome outcome, Personal text, Set<Purpose> purposes) implements Intent {

    /**
     * Checks that all are there.
     *
     * @param receive what came in
     * @param outcome what was decided
     * @param text what the customer was told
     * @param purposes what for
     */
    public ResolveAtOnce {
        Objects.requireNonNull(receive, "receive");
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(text, "text");
        Set<Purpose> all = EnumSet.of(Purpose.ACKNOWLEDGEMENT, Purpose.DECISION);
        all.addAll(purposes);
        purposes = Collections.unmodifiableSet(all);
    }

    /**
     * What came in, and how it was resolved.
     *
     * @param receive what came in
     * @param outcome what was decided
     * @param text what the customer was told
     * @return the command so far
     */
    public static ResolveAtOnce of(Receive receive, Outcome outcome, String text) {
        return new ResolveAtOnce(receive, outcome, Personal.of(text), Set.of());
    }

    /**
     * The same, telling more.
     *
     * @param more what else the customer was told, such as how to contest the decision
     * @return the command so far
     */
    public ResolveAtOnce also(Purpose... more) {
        Set<Purpose> all = EnumSet.copyOf(purposes);
        Collections.addAll(all, more);
        return new ResolveAtOnce(receive, outcome, text, all);
    }

    /**
     * Who heard and resolved it, and how it came.
     *
     * @param channel by which way
     * @param actor a person with roles
     * @return the command, now
     */
    public Command heardBy(Channel channel, Actor actor) {
        Receive heard = receive.heard(channel);
        return new Draft(receive.id(), new ResolveAtOnce(heard, outcome, text, purposes)).by(actor);
    }

    @Override
    public String verb() {
        return "resolve-at-once";
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.resolveAtOnce(this);
    }

    @Override
    public void feed(Fingerprint into) {
        into.put(receive).put(outcome).put(text).put(purposes);
    }

    /** The verb only: what is brought is personal. */
    @Override
    public String toString() {
        return verb();
    }
}

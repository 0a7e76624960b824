package dev.redress.core.action;

import dev.redress.core.event.ActionEvent;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What a command to an action became: a fact, or a refusal with its reason. A business answer is never an exception.
 *
 * <p>{@code Verify} on Wednesday 24 June 2026, 89 days after the implementation: refused with {@code waiting-period}, possible from
 * Thursday the 25th at 14:00 in Jakarta.
 */
public sealed interface ActionDecision {

    /**
     * The one way to tell them apart.
     *
     * @param cases an answer for each
     * @param <R> what the answer is
     * @return the answer for this one
     */
    <R> R match(Cases<R> cases);

    /**
     * It is so.
     *
     * @param event what happened, its personal words sealed
     * @param next the action after it
     */
    record Accepted(ActionEvent event, Action next) implements ActionDecision {

        /**
         * Checks that both are there.
         *
         * @param event what happened
         * @param next the action after it
         */
        public Accepted {
            Objects.requireNonNull(event, "event");
            Objects.requireNonNull(next, "next");
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.accepted(this);
        }
    }

    /**
     * It is not so, and why.
     *
     * @param code why
     * @param allowed what the state of the action lets one ask for instead
     * @param notBefore from when on it is possible; empty if time is not the reason
     */
    record Refused(ActionRefusal code, Set<ActionVerb> allowed, Optional<Instant> notBefore) implements ActionDecision {

        /**
         * Checks and copies.
         *
         * @param code why
         * @param allowed what the state of the action lets one ask for instead
         * @param notBefore from when on it is possible
         */
        public Refused {
            Objects.requireNonNull(code, "code");
            Objects.requireNonNull(notBefore, "notBefore");
            allowed = Set.copyOf(allowed);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.refused(this);
        }
    }

    /**
     * An answer for each.
     *
     * @param <R> what the answer is
     */
    interface Cases<R> {

        /**
         * It is so.
         *
         * @param accepted the fact
         * @return the answer
         */
        R accepted(Accepted accepted);

        /**
         * It is not so, and why.
         *
         * @param refused the refusal
         * @return the answer
         */
        R refused(Refused refused);
    }
}

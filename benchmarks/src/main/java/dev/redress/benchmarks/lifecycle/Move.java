package dev.redress.benchmarks.lifecycle;

import static dev.redress.benchmarks.lifecycle.Stage.ACKNOWLEDGED;
import static dev.redress.benchmarks.lifecycle.Stage.ASSESSED;
import static dev.redress.benchmarks.lifecycle.Stage.CLOSED;
import static dev.redress.benchmarks.lifecycle.Stage.CONTESTED;
import static dev.redress.benchmarks.lifecycle.Stage.DECIDED;
import static dev.redress.benchmarks.lifecycle.Stage.DRAFTED;
import static dev.redress.benchmarks.lifecycle.Stage.INVESTIGATING;
import static dev.redress.benchmarks.lifecycle.Stage.RECEIVED;
import static dev.redress.benchmarks.lifecycle.Stage.REMEDY;
import static dev.redress.benchmarks.lifecycle.Stage.REVIEWED;
import static dev.redress.benchmarks.lifecycle.Stage.WAITING;
import static dev.redress.benchmarks.lifecycle.Stage.WITHDRAWN;

import java.util.List;

/** One of the 25 transitions, 5 of them guarded. */
record Move(Stage from, Verb verb, Stage to, Guard guard) {

    /** All of them: every contender is built from this list, or is tested against it. */
    static final List<Move> ALL = List.of(
            new Move(RECEIVED, Verb.ACKNOWLEDGE, ACKNOWLEDGED, Guard.NONE),
            new Move(ACKNOWLEDGED, Verb.GRADE, ASSESSED, Guard.NONE),
            new Move(ASSESSED, Verb.INVESTIGATE, INVESTIGATING, Guard.OWNER),
            new Move(INVESTIGATING, Verb.ASK, WAITING, Guard.NONE),
            new Move(WAITING, Verb.REPLY, INVESTIGATING, Guard.NONE),
            new Move(INVESTIGATING, Verb.DRAFT, DRAFTED, Guard.CAUSE),
            new Move(DRAFTED, Verb.REVIEW, REVIEWED, Guard.NONE),
            new Move(REVIEWED, Verb.CONCLUDE, DECIDED, Guard.SEVERITY),
            new Move(DECIDED, Verb.CONTEST, CONTESTED, Guard.TOLD),
            new Move(CONTESTED, Verb.REHEAR, RECEIVED, Guard.NONE),
            new Move(RECEIVED, Verb.WITHDRAW, WITHDRAWN, Guard.NONE),
            new Move(ACKNOWLEDGED, Verb.WITHDRAW, WITHDRAWN, Guard.NONE),
            new Move(ASSESSED, Verb.WITHDRAW, WITHDRAWN, Guard.NONE),
            new Move(INVESTIGATING, Verb.WITHDRAW, WITHDRAWN, Guard.NONE),
            new Move(WAITING, Verb.WITHDRAW, WITHDRAWN, Guard.NONE),
            new Move(DRAFTED, Verb.WITHDRAW, WITHDRAWN, Guard.NONE),
            new Move(REVIEWED, Verb.WITHDRAW, WITHDRAWN, Guard.NONE),
            new Move(DECIDED, Verb.OFFER, REMEDY, Guard.NONE),
            new Move(REMEDY, Verb.CLOSE, CLOSED, Guard.TASKS),
            new Move(DECIDED, Verb.CLOSE, CLOSED, Guard.NONE),
            new Move(DRAFTED, Verb.REJECT, INVESTIGATING, Guard.NONE),
            new Move(REVIEWED, Verb.REJECT, DRAFTED, Guard.NONE),
            new Move(CONTESTED, Verb.UPHOLD, DECIDED, Guard.NONE),
            new Move(RECEIVED, Verb.DISMISS, CLOSED, Guard.NONE),
            new Move(ACKNOWLEDGED, Verb.DISMISS, CLOSED, Guard.NONE));

    /** The path that is measured: ten events, four of them guarded, and back at the beginning. */
    static final List<Verb> PATH = List.of(
            Verb.ACKNOWLEDGE,
            Verb.GRADE,
            Verb.INVESTIGATE,
            Verb.ASK,
            Verb.REPLY,
            Verb.DRAFT,
            Verb.REVIEW,
            Verb.CONCLUDE,
            Verb.CONTEST,
            Verb.REHEAR);

    /** What must be known; a field of the case, or a requirement of ours. */
    enum Guard {
        NONE,
        OWNER,
        CAUSE,
        SEVERITY,
        TOLD,
        TASKS;

        boolean holds(Case of) {
            return switch (this) {
                case NONE -> true;
                case OWNER -> of.owner();
                case CAUSE -> of.cause();
                case SEVERITY -> of.severity();
                case TOLD -> of.told();
                case TASKS -> of.tasksDone();
            };
        }
    }
}

package dev.redress.core.lifecycle;

import dev.redress.core.event.Marks;

/**
 * Why a command was refused. Codes are stable: hosts store them, and answer their own callers by them.
 *
 * <p>A handler who closes before the customer was told gets {@code requirements-unmet}, which a web host answers with status 409.
 */
public enum RefusalCode {
    /** No transition of the lifecycle has this verb. */
    UNKNOWN_COMMAND(422),
    /** The command needs more than its name. */
    CONTENT_MISSING(422),
    /** The verb exists, but not in the state that the complaint is in. */
    NOT_IN_THIS_STATE(409),
    /** Nobody with the roles of this actor may. */
    ROLE_NOT_ALLOWED(403),
    /** Something that must hold does not. */
    REQUIREMENTS_UNMET(409),
    /** The time in which it was possible is over. */
    WINDOW_OVER(409),
    /** It would have happened after now. */
    FUTURE_DATED(422),
    /** It would have happened before the complaint was received. */
    BEFORE_RECEIPT(422),
    /** It happened longer ago than may be recorded. */
    BACKDATED_TOO_FAR(422),
    /** Nobody with the roles of this actor may record what happened earlier. */
    BACKDATING_NOT_ALLOWED(403),
    /** A newer version of Redress wrote the record; this one can only read it. */
    NEWER_VERSION(409),
    /** The record has as many milestones as it can have. */
    RECORD_FULL(409),
    /** There is no part of this id. */
    UNKNOWN_PART(422),
    /** There is a part of this id already. */
    PART_EXISTS(409),
    /** The whole cannot be decided while a part is not. */
    PARTS_UNDECIDED(409),
    /** There is no remedy of this id. */
    UNKNOWN_REMEDY(422),
    /** There is a remedy of this id already. */
    REMEDY_EXISTS(409),
    /** The remedy is not at the point at which this can happen to it. */
    REMEDY_NOT_THERE(409),
    /** There is no task of this id. */
    UNKNOWN_TASK(422),
    /** There is a task of this id already. */
    TASK_EXISTS(409),
    /** The task is done already. */
    TASK_DONE(409),
    /** The lifecycle knows no wait of this name. */
    UNKNOWN_WAIT(422),
    /** The company waits for this already. */
    ALREADY_WAITING(409),
    /** The company does not wait for this. */
    NOT_WAITING(409),
    /** The policy declares no milestone of this name. */
    UNKNOWN_MILESTONE(422),
    /** A complaint cannot belong to itself. */
    OWN_NUMBER(422),
    /** There is no such record. */
    UNKNOWN_RECORD(404),
    /** There is such a record already. */
    RECORD_EXISTS(409),
    /** No rules are known for records of this kind. */
    UNKNOWN_KIND(422),
    /** The policy that the record was received under is not known. */
    UNKNOWN_EDITION(409),
    /** A command of this id was done before, and asked for something else. */
    COMMAND_ID_REUSED(409),
    /** Another record holds this key. */
    KEY_TAKEN(409),
    /** Others changed the record again and again meanwhile. */
    TOO_BUSY(503),
    /** The waiting period is not over. */
    WAITING_PERIOD(409),
    /** It would have happened before what went before it. */
    OUT_OF_ORDER(422),
    /** The action serves this complaint already. */
    ALREADY_SERVED(409),
    /** Only a recall counts units. */
    NOT_A_RECALL(422),
    /** Fewer units than were counted before. */
    COUNT_FELL(409),
    /** The policy makes no promise of this name. */
    UNKNOWN_PROMISE(422),
    /** The clock of this promise is not running. */
    CLOCK_NOT_RUNNING(409),
    /** This promise may not be extended. */
    NOT_EXTENDABLE(409),
    /** The limit has passed; an extension has to come before it. */
    LIMIT_PASSED(409),
    /** It was extended as often as the promise allows. */
    EXTENDED_ENOUGH(409),
    /** The promise does not know this reason. */
    UNKNOWN_REASON(422),
    /** The customer has not been told of the delay. */
    CUSTOMER_NOT_TOLD(409),
    /** The due date was set by hand; release it first. */
    DUE_SET_BY_HAND(409),
    /** No due date was set by hand. */
    DUE_NOT_SET(409),
    /** The due date lies in the past, or more than ten years ahead. */
    DUE_NOT_POSSIBLE(422);

    private final int httpStatus;

    RefusalCode(int httpStatus) {
        this.httpStatus = httpStatus;
    }

    /**
     * What a web host answers.
     *
     * @return a status of RFC 9110
     */
    public int httpStatus() {
        return httpStatus;
    }

    /**
     * The code as it is stored and sent.
     *
     * @return in small letters with hyphens, such as {@code requirements-unmet}
     */
    public String code() {
        return Marks.word(this);
    }
}

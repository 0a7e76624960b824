package dev.redress.policy.lifecycle;

import dev.redress.core.lifecycle.TableFinding;

/** What would mend a table, behind "expected". */
final class Mending {

    private Mending() {}

    static String of(TableFinding.Code code) {
        return switch (code) {
            case UNREACHABLE_STATE -> "a transition to it";
            case NO_EXIT -> "a transition out of it, or the state under finals";
            case NO_END -> "a path of transitions to a final state";
            case NOT_TOLD_APART -> "a condition under when for all but one of them";
            case ENDLESS_WAIT -> "atMost with a limit such as 10 business days in works";
            case NO_BEGINNING -> "a transition with verb: receive, from: beginning, and a state after it";
            case UNFIT_NAME -> "a shorter name";
            case UNKNOWN_STATE, UNKNOWN_ROLE, UNKNOWN_TRANSITION, UNKNOWN_FOLLOW_UP -> "a name that the table has";
            case LEADS_FROM_NOWHERE -> "the states from which it leads";
            case NOBODY_MAY -> "a role that there is";
            case NAME_TWICE -> "each name once";
        };
    }
}

package dev.redress.benchmarks.lifecycle;

import org.jspecify.annotations.Nullable;

/** The floor: nested switches that answer the next state and record nothing. */
final class EnumSwitch {

    private EnumSwitch() {}

    /** Null if it is not possible. */
    static @Nullable Stage next(Stage stage, Verb verb, Case of) {
        return switch (stage) {
            case RECEIVED -> received(verb);
            case ACKNOWLEDGED -> acknowledged(verb);
            case ASSESSED -> assessed(verb, of);
            case INVESTIGATING -> investigating(verb, of);
            case WAITING -> waiting(verb);
            case DRAFTED -> drafted(verb);
            case REVIEWED -> reviewed(verb, of);
            case DECIDED -> decided(verb, of);
            case REMEDY -> verb == Verb.CLOSE && of.tasksDone() ? Stage.CLOSED : null;
            case CONTESTED -> contested(verb);
            case CLOSED, WITHDRAWN -> null;
        };
    }

    private static @Nullable Stage received(Verb verb) {
        return switch (verb) {
            case ACKNOWLEDGE -> Stage.ACKNOWLEDGED;
            case WITHDRAW -> Stage.WITHDRAWN;
            case DISMISS -> Stage.CLOSED;
            default -> null;
        };
    }

    private static @Nullable Stage acknowledged(Verb verb) {
        return switch (verb) {
            case GRADE -> Stage.ASSESSED;
            case WITHDRAW -> Stage.WITHDRAWN;
            case DISMISS -> Stage.CLOSED;
            default -> null;
        };
    }

    private static @Nullable Stage assessed(Verb verb, Case of) {
        return switch (verb) {
            case INVESTIGATE -> of.owner() ? Stage.INVESTIGATING : null;
            case WITHDRAW -> Stage.WITHDRAWN;
            default -> null;
        };
    }

    private static @Nullable Stage investigating(Verb verb, Case of) {
        return switch (verb) {
            case ASK -> Stage.WAITING;
            case DRAFT -> of.cause() ? Stage.DRAFTED : null;
            case WITHDRAW -> Stage.WITHDRAWN;
            default -> null;
        };
    }

    private static @Nullable Stage waiting(Verb verb) {
        return switch (verb) {
            case REPLY -> Stage.INVESTIGATING;
            case WITHDRAW -> Stage.WITHDRAWN;
            default -> null;
        };
    }

    private static @Nullable Stage drafted(Verb verb) {
        return switch (verb) {
            case REVIEW -> Stage.REVIEWED;
            case REJECT -> Stage.INVESTIGATING;
            case WITHDRAW -> Stage.WITHDRAWN;
            default -> null;
        };
    }

    private static @Nullable Stage reviewed(Verb verb, Case of) {
        return switch (verb) {
            case CONCLUDE -> of.severity() ? Stage.DECIDED : null;
            case REJECT -> Stage.DRAFTED;
            case WITHDRAW -> Stage.WITHDRAWN;
            default -> null;
        };
    }

    private static @Nullable Stage decided(Verb verb, Case of) {
        return switch (verb) {
            case CONTEST -> of.told() ? Stage.CONTESTED : null;
            case OFFER -> Stage.REMEDY;
            case CLOSE -> Stage.CLOSED;
            default -> null;
        };
    }

    private static @Nullable Stage contested(Verb verb) {
        return switch (verb) {
            case REHEAR -> Stage.RECEIVED;
            case UPHOLD -> Stage.DECIDED;
            default -> null;
        };
    }
}

package dev.redress.core.lifecycle;

import dev.redress.core.complaint.Complaint;
import dev.redress.core.record.Actor;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether a verb is possible for a complaint and an actor, and by which line of the table; the payload is not looked at. */
final class Permission {

    private final Lifecycle lifecycle;
    private final Complaint complaint;
    private final Actor actor;
    private final String verb;
    private final @Nullable Transition line;
    private final @Nullable RefusalCode code;

    /** Without {@code now}, windows count as open. */
    Permission(Lifecycle lifecycle, Complaint complaint, Actor actor, String verb, @Nullable Instant now) {
        this.lifecycle = lifecycle;
        this.complaint = complaint;
        this.actor = actor;
        this.verb = verb;
        this.line = choose(lifecycle.lines(complaint.life().state(), verb), complaint);
        this.code = code(line, now);
    }

    /** Of several lines for one verb, the first whose choice holds; null if none does. */
    static @Nullable Transition choose(@Nullable List<Transition> lines, Complaint complaint) {
        if (lines == null) {
            return null;
        }
        for (int i = 0; i < lines.size(); i++) {
            Transition line = lines.get(i);
            if (line.when().isEmpty() || line.when().get().metBy(complaint)) {
                return line;
            }
        }
        return null;
    }

    private @Nullable RefusalCode code(@Nullable Transition chosen, @Nullable Instant now) {
        if (complaint.fromNewerVersion()) {
            return RefusalCode.NEWER_VERSION;
        }
        if (!complaint.milestones().haveRoomFor(ROOM)) {
            return RefusalCode.RECORD_FULL;
        }
        if (chosen == null) {
            return lifecycle.begins(verb)
                    ? RefusalCode.RECORD_EXISTS
                    : lifecycle.knows(verb) ? RefusalCode.NOT_IN_THIS_STATE : RefusalCode.UNKNOWN_COMMAND;
        }
        if (!actor.areTheRules() && !chosen.allows(actor.roles())) {
            return RefusalCode.ROLE_NOT_ALLOWED;
        }
        for (Requirement requirement : chosen.requires()) {
            if (!requirement.metBy(complaint)) {
                return RefusalCode.REQUIREMENTS_UNMET;
            }
        }
        return now != null && isOver(chosen, now) ? RefusalCode.WINDOW_OVER : null;
    }

    /** More than any one command adds. */
    private static final int ROOM = 64;

    private boolean isOver(Transition chosen, Instant now) {
        return chosen.within().isPresent()
                && complaint.life().endedAt().isPresent()
                && chosen.within()
                        .get()
                        .endIfKnown(complaint.life().endedAt().get())
                        .filter(now::isAfter)
                        .isPresent();
    }

    /** The line of the table; null if there is none. */
    @Nullable
    Transition line() {
        return line;
    }

    /** Why not; null if it is possible. */
    @Nullable
    Refused refusal() {
        return code == null ? null : refusal(code, verb);
    }

    /** A refusal of this command for another reason. */
    Refused refusal(RefusalCode why, String detail) {
        return new Refused(why, detail, lifecycle, complaint, line, actor);
    }
}

package dev.redress.core.lifecycle;

import dev.redress.core.complaint.Complaint;
import dev.redress.core.record.Actor;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether a verb is possible for a complaint and an actor, and by which line of the table; the payload is not looked at. */
final class Permission {

    /** More than any one command adds. */
    private static final int ROOM = 64;

    /** Steps through the table are let pass a little longer, so that a full record can be brought to an end. */
    private static final int ROOM_TO_END = 8;

    private Permission() {}

    /** By which line of the table; null if there is none. */
    static @Nullable Transition line(Lifecycle lifecycle, Complaint complaint, String verb) {
        return choose(lifecycle.lines(complaint.life().state(), verb), complaint);
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

    /** Why not; null if it is possible by this line. Without {@code now}, windows count as open. */
    static @Nullable RefusalCode refusal(
            @Nullable Transition line, Complaint complaint, Actor actor, @Nullable Instant now) {
        if (complaint.fromNewerVersion()) {
            return RefusalCode.NEWER_VERSION;
        }
        if (!complaint.milestones().haveRoomFor(line != null && line.to().isPresent() ? ROOM_TO_END : ROOM)) {
            return RefusalCode.RECORD_FULL;
        }
        if (line == null) {
            return RefusalCode.NOT_IN_THIS_STATE;
        }
        if (!line.allows(actor)) {
            return RefusalCode.ROLE_NOT_ALLOWED;
        }
        if (!line.isMetBy(complaint)) {
            return RefusalCode.REQUIREMENTS_UNMET;
        }
        return now != null && isOver(line, complaint, now) ? RefusalCode.WINDOW_OVER : null;
    }

    /** From when the end was recorded: permissions are judged by what was known when. */
    private static boolean isOver(Transition line, Complaint complaint, Instant now) {
        return line.within().isPresent()
                && complaint
                        .milestones()
                        .latest("ended")
                        .flatMap(end -> line.within().get().endIfKnown(end.recordedAt()))
                        .filter(now::isAfter)
                        .isPresent();
    }
}

package dev.redress.sla.clock;

import dev.redress.core.record.Milestone;
import dev.redress.sla.promise.Pause;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which pauses of a promise are open. Mutable, seen by one sweep only. */
final class Pauses {

    private final Script script;
    private final Moment moment;
    private final boolean[] open;
    private int openCount;
    private String reason = "";

    Pauses(Script script, Moment moment) {
        this.script = script;
        this.moment = moment;
        this.open = new boolean[script.begins.length];
    }

    boolean areOpen() {
        return openCount > 0;
    }

    /** Why it is paused, or was until now. */
    String reason() {
        return reason;
    }

    /** Opens and shuts; at an instant at which one of a name ends and begins, an open one stays open. */
    void at(Instant now, Milestone[] milestones, int from, int to, @Nullable Run run, Changes changes) {
        if (open.length == 0) {
            return;
        }
        boolean before = areOpen();
        boolean changed = false;
        for (int pause = 0; pause < open.length; pause++) {
            boolean begins = isAnswered(script.begins[pause], milestones, from, to, changes);
            boolean ends = isAnswered(script.ends[pause], milestones, from, to, changes);
            boolean next = open[pause] ? begins || !ends : begins && !ends;
            if (next != open[pause]) {
                open[pause] = next;
                openCount += next ? 1 : -1;
                changed = true;
            }
        }
        if (!changed) {
            return;
        }
        if (run != null && before) {
            run.close(now, reason);
        }
        if (run != null && before && !areOpen()) {
            run.resume(now, reason);
        }
        reason = areOpen() ? reasons() : reason;
        if (run != null && !before && areOpen()) {
            run.pause(now, "");
        }
    }

    private boolean isAnswered(Question question, Milestone[] milestones, int from, int to, Changes changes) {
        for (int i = from; i < to; i++) {
            if (moment.knows(milestones[i]) && question.isAnsweredBy(milestones[i], null)) {
                changes.learn(milestones[i]);
                return true;
            }
        }
        return false;
    }

    private String reasons() {
        List<String> names = new ArrayList<>(openCount);
        for (int i = 0; i < open.length; i++) {
            Pause pause = script.pauses.get(i);
            if (open[i] && !names.contains(pause.reason())) {
                names.add(pause.reason());
            }
        }
        return names.size() == 1 ? names.get(0) : String.join(", ", names);
    }
}

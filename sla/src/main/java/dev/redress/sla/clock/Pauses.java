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

    /** Which are open; not to be changed by anybody else. */
    boolean[] open() {
        return open;
    }

    /** Why it is paused, or was until now. */
    String reason() {
        return reason;
    }

    /** Opens and shuts; at an instant at which one of a name ends and begins, an open one stays open. */
    void at(Instant now, Milestone[] milestones, int from, int to, @Nullable Run run, Changes learnt) {
        if (open.length == 0) {
            return;
        }
        // Almost nothing that happens opens or shuts one.
        boolean[] next = open;
        for (int pause = 0; pause < open.length; pause++) {
            boolean begins = isAnswered(script.begins[pause], milestones, from, to, learnt);
            boolean ends = isAnswered(script.ends[pause], milestones, from, to, learnt);
            boolean isOpen = open[pause] ? begins || !ends : begins && !ends;
            if (isOpen != open[pause]) {
                next = next == open ? open.clone() : next;
                next[pause] = isOpen;
            }
        }
        if (next != open) {
            change(now, next, run);
        }
    }

    private void change(Instant now, boolean[] next, @Nullable Run run) {
        boolean wasPaused = run != null && run.isPaused();
        if (run != null) {
            run.endPause(now);
        }
        openCount = 0;
        for (int pause = 0; pause < open.length; pause++) {
            if (next[pause] && !open[pause] && run != null) {
                run.tally.caps.begins(pause);
            }
            open[pause] = next[pause];
            openCount += next[pause] ? 1 : 0;
        }
        boolean isPaused = run != null && run.pause(now);
        reason = areOpen() ? reasons() : reason;
        if (run != null && wasPaused && !isPaused) {
            run.resume(now);
        }
    }

    private boolean isAnswered(Question question, Milestone[] milestones, int from, int to, Changes learnt) {
        for (int i = from; i < to; i++) {
            if (moment.knows(milestones[i]) && question.isAnsweredBy(milestones[i], null)) {
                learnt.learn(milestones[i]);
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

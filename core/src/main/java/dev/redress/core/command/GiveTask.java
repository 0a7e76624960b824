package dev.redress.core.command;

import dev.redress.core.facet.Task;
import dev.redress.core.record.Fingerprint;
import dev.redress.core.record.RecordId;
import java.util.Objects;

/**
 * A department gets something to do.
 *
 * @param task what, for whom, until when
 */
public record GiveTask(Task task) implements Intent {

    /**
     * Checks that all are there.
     *
     * @param task what, for whom, until when
     */
    public GiveTask {
        Objects.requireNonNull(task, "task");
    }

    /**
     * A complaint in the only scope.
     *
     * @param number the number of the complaint
     * @param task what, for whom, until when
     * @return the command, until {@code by} says who gives it
     */
    public static Draft complaint(String number, Task task) {
        return new Draft(RecordId.complaint(number), new GiveTask(task));
    }

    @Override
    public String verb() {
        return "give-task";
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.giveTask(this);
    }

    @Override
    public void feed(Fingerprint into) {
        into.put(task);
    }

    /** The verb only: what is asked for may be personal. */
    @Override
    public String toString() {
        return verb();
    }
}

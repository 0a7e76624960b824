package dev.redress.core.command;

import dev.redress.core.privacy.Personal;
import dev.redress.core.record.Fingerprint;
import dev.redress.core.record.RecordId;
import java.util.Objects;
import java.util.Optional;

/**
 * A department did what it had to do.
 *
 * @param task the id of the task
 * @param result what came of it; empty if there is nothing to say
 */
public record FinishTask(String task, Optional<Personal> result) implements Intent {

    /**
     * Checks that all are there.
     *
     * @param task the id of the task
     * @param result what came of it; empty if there is nothing to say
     */
    public FinishTask {
        Words.bounded("task", task);
        Objects.requireNonNull(result, "result");
    }

    /**
     * A complaint in the only scope.
     *
     * @param number the number of the complaint
     * @param task the id of the task
     * @param result what came of it
     * @return the command, until {@code by} says who gives it
     */
    public static Draft complaint(String number, String task, String result) {
        return new Draft(RecordId.complaint(number), new FinishTask(task, Optional.of(Personal.of(result))));
    }

    @Override
    public String verb() {
        return "finish-task";
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.finishTask(this);
    }

    @Override
    public void feed(Fingerprint into) {
        into.put(task).put(result);
    }

    /** The verb only: what is asked for may be personal. */
    @Override
    public String toString() {
        return verb();
    }
}

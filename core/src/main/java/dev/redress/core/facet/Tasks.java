package dev.redress.core.facet;

import dev.redress.core.privacy.Personal;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What departments have to do for a complaint, in the order in which it was given to them.
 *
 * @param all the tasks; no two with one id
 */
public record Tasks(List<Task> all) {

    /** No tasks. */
    public static final Tasks NONE = new Tasks(List.of());

    /**
     * Copies and checks the ids.
     *
     * @param all the tasks; no two with one id
     * @throws IllegalArgumentException if two have one id
     */
    public Tasks {
        all = List.copyOf(all);
        Text.distinct("Tasks", all, Task::id);
    }

    /**
     * A task.
     *
     * @param id its id
     * @return the task; empty if there is none of this id
     */
    public Optional<Task> find(String id) {
        for (Task task : all) {
            if (task.id().equals(id)) {
                return Optional.of(task);
            }
        }
        return Optional.empty();
    }

    /**
     * Whether all are done; none at all are.
     *
     * @return true if nothing is open
     */
    public boolean areDone() {
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).isOpen()) {
                return false;
            }
        }
        return true;
    }

    /**
     * These and one more, or another in place of the one with its id.
     *
     * @param task the task
     * @return the tasks
     */
    public Tasks with(Task task) {
        return new Tasks(Text.with(all, task, Task::id));
    }

    /**
     * The same with their personal words changed: sealed, or erased.
     *
     * @param change what is done to each
     * @return the tasks with the changed words
     */
    public Tasks words(UnaryOperator<Personal> change) {
        return all.isEmpty()
                ? this
                : new Tasks(all.stream().map(task -> task.words(change)).toList());
    }
}

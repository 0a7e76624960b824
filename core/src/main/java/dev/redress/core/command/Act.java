package dev.redress.core.command;

import dev.redress.core.action.ActionCommand;
import dev.redress.core.record.Fingerprint;
import dev.redress.core.record.RecordId;
import java.util.Objects;

/**
 * Something is asked of a corrective or preventive action or a recall, which is a record of its own.
 *
 * <p>{@code Act.on("A-7", new ActionCommand.Implement()).by(budi)} on Friday 27 March 2026: from here its waiting period runs.
 *
 * @param command what is asked
 */
public record Act(ActionCommand command) implements Intent {

    /**
     * Checks that it is there.
     *
     * @param command what is asked
     */
    public Act {
        Objects.requireNonNull(command, "command");
    }

    /**
     * An action in the only scope.
     *
     * @param number the number of the action
     * @param command what is asked
     * @return the command, until {@code by} says who gives it
     */
    public static Draft on(String number, ActionCommand command) {
        return new Draft(RecordId.action(number), new Act(command));
    }

    @Override
    public String verb() {
        return command.verb().code();
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.act(this);
    }

    @Override
    public void feed(Fingerprint into) {
        into.put(command);
    }

    /** The verb only. */
    @Override
    public String toString() {
        return verb();
    }
}

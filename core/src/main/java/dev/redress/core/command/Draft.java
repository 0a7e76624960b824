package dev.redress.core.command;

import dev.redress.core.record.Actor;
import dev.redress.core.record.RecordId;
import java.util.Objects;
import java.util.Optional;

/**
 * A command of which one does not know yet who gives it.
 *
 * @param id the record
 * @param intent what is asked for
 */
public record Draft(RecordId id, Intent intent) {

    /**
     * Checks that both are there.
     *
     * @param id the record
     * @param intent what is asked for
     */
    public Draft {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(intent, "intent");
    }

    /**
     * The same for a record of another tenant or company.
     *
     * @param scope whose it is
     * @return the draft
     */
    public Draft in(String scope) {
        return new Draft(id.in(scope), intent);
    }

    /**
     * Who gives it.
     *
     * @param actor a person with roles
     * @return the command, now
     */
    public Command by(Actor actor) {
        return new Command(id, intent, actor, Optional.empty(), Optional.empty(), false);
    }
}

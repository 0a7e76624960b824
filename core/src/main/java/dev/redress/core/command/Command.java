package dev.redress.core.command;

import dev.redress.core.record.Actor;
import dev.redress.core.record.Fingerprint;
import dev.redress.core.record.RecordId;
import dev.redress.core.store.Remembered;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * Something that somebody asks of a record: which, what, who, and when it was true.
 *
 * <p>{@code Close.complaint("K-1042").by(rina)} is meant now. {@code .at(tuesday)} says that it happened on Tuesday and is recorded
 * now; {@code .under("crm-88121")} gives it an id, so that a retry is known again; {@code .observed()} says that users did it
 * elsewhere, and that it is on record whether the lifecycle would have let them or not. Immutable.
 *
 * @param id the record
 * @param intent what is asked for
 * @param actor who asks
 * @param occurredAt when it was true; empty for now
 * @param name the id of the command, for retries; empty if the host gives none
 * @param isObserved whether it happened elsewhere already
 */
public record Command(
        RecordId id,
        Intent intent,
        Actor actor,
        Optional<Instant> occurredAt,
        Optional<String> name,
        boolean isObserved) {

    /**
     * Checks that all are there.
     *
     * @param id the record
     * @param intent what is asked for
     * @param actor who asks
     * @param occurredAt when it was true
     * @param name the id of the command
     * @param isObserved whether it happened elsewhere already
     */
    public Command {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(intent, "intent");
        Objects.requireNonNull(actor, "actor");
        Objects.requireNonNull(occurredAt, "occurredAt");
        Objects.requireNonNull(name, "name");
    }

    /**
     * The same, true at another time than now.
     *
     * @param occurred when it was true; later than now is refused by the lifecycle
     * @return the command
     */
    public Command at(Instant occurred) {
        return new Command(id, intent, actor, Optional.of(occurred), name, isObserved);
    }

    /**
     * The same under an id of the host: a second command under it is a retry, and gets the first answer again.
     *
     * @param commandId 1 to 200 characters, unique within the record
     * @return the command
     */
    public Command under(String commandId) {
        return new Command(id, intent, actor, occurredAt, Optional.of(commandId), isObserved);
    }

    /**
     * The same as a fact: users did it elsewhere in the host.
     *
     * @return the command, which is then always accepted
     */
    public Command observed() {
        return new Command(id, intent, actor, occurredAt, name, true);
    }

    /**
     * By what it is known again. Without an id of the host that is everything it says and the instant at which it is true, so that
     * two progress letters with the same words on two days are two.
     *
     * @param now the instant at which it is handled
     * @return its id and a digest of its payload
     */
    public Remembered remembered(Instant now) {
        Fingerprint fingerprint = new Fingerprint()
                .put(intent.verb())
                .put(intent)
                .put(actor.id())
                .put(isObserved)
                .put(occurredAt);
        String payload = fingerprint.text();
        String id = name.orElseGet(() -> "auto-"
                + new Fingerprint().put(payload).put(occurredAt.orElse(now)).text());
        return new Remembered(id, payload);
    }

    /** The verb and the record. */
    @Override
    public String toString() {
        return intent.verb() + ' ' + id;
    }
}

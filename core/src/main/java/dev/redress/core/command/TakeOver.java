package dev.redress.core.command;

import dev.redress.core.record.Fingerprint;
import dev.redress.core.record.RecordId;
import java.time.Instant;
import java.util.Objects;

/**
 * It goes on for another complaint too, and counts from the earlier receipt of both.
 *
 * @param receivedAt when the other one was received
 * @param other the number of the other one
 */
public record TakeOver(Instant receivedAt, String other) implements Intent {

    /**
     * Checks that all are there.
     *
     * @param receivedAt when the other one was received
     * @param other the number of the other one
     */
    public TakeOver {
        Objects.requireNonNull(receivedAt, "receivedAt");
        Words.bounded("other", other);
    }

    /**
     * A complaint in the only scope.
     *
     * @param number the number of the complaint
     * @param receivedAt when the other one was received
     * @param other the number of the other one
     * @return the command, until {@code by} says who gives it
     */
    public static Draft complaint(String number, Instant receivedAt, String other) {
        return new Draft(RecordId.complaint(number), new TakeOver(receivedAt, other));
    }

    @Override
    public String verb() {
        return "take-over";
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.takeOver(this);
    }

    @Override
    public void feed(Fingerprint into) {
        into.put(receivedAt).put(other);
    }

    /** The verb only: what is asked for may be personal. */
    @Override
    public String toString() {
        return verb();
    }
}

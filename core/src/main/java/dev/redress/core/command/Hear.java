package dev.redress.core.command;

import dev.redress.core.facet.Channel;
import dev.redress.core.privacy.Personal;
import dev.redress.core.record.Fingerprint;
import dev.redress.core.record.RecordId;
import java.util.Objects;
import java.util.Optional;

/**
 * The customer said something.
 *
 * @param channel by which way
 * @param closing whether it only ends the talk, so that no reply is owed
 * @param text what was said; empty if the host keeps it
 */
public record Hear(Channel channel, boolean closing, Optional<Personal> text) implements Intent {

    /**
     * Checks that all are there.
     *
     * @param channel by which way
     * @param closing whether it only ends the talk, so that no reply is owed
     * @param text what was said; empty if the host keeps it
     */
    public Hear {
        Objects.requireNonNull(channel, "channel");
        Objects.requireNonNull(text, "text");
    }

    /**
     * A complaint in the only scope.
     *
     * @param number the number of the complaint
     * @param channel by which way
     * @return the command, until {@code by} says who gives it
     */
    public static Draft complaint(String number, Channel channel) {
        return new Draft(RecordId.complaint(number), new Hear(channel, false, Optional.empty()));
    }

    /**
     * With words.
     *
     * @param number the number of the complaint
     * @param channel by which way
     * @param text what was said
     * @return the command, until {@code by} says who gives it
     */
    public static Draft complaint(String number, Channel channel, String text) {
        return new Draft(RecordId.complaint(number), new Hear(channel, false, Optional.of(Personal.of(text))));
    }

    /**
     * A word of thanks: no reply is owed.
     *
     * @param number the number of the complaint
     * @param channel by which way
     * @return the command, until {@code by} says who gives it
     */
    public static Draft thanks(String number, Channel channel) {
        return new Draft(RecordId.complaint(number), new Hear(channel, true, Optional.empty()));
    }

    @Override
    public String verb() {
        return "hear";
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.hear(this);
    }

    @Override
    public void feed(Fingerprint into) {
        into.put(channel).put(closing).put(text);
    }

    /** The verb only: what is asked for may be personal. */
    @Override
    public String toString() {
        return verb();
    }
}

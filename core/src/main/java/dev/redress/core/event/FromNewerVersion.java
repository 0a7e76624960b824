package dev.redress.core.event;

import dev.redress.core.record.Stamp;
import java.util.Objects;

/**
 * An event that a newer version of Redress wrote. The record can be read, but takes neither commands nor looks.
 *
 * @param stamp when, and by whom
 * @param type its type as it stands there
 * @param text the event as it was stored
 */
public record FromNewerVersion(Stamp stamp, String type, String text) implements Event {

    /**
     * Checks and copies.
     *
     * @param stamp when, and by whom
     * @param type its type as it stands there
     * @param text the event as it was stored
     */
    public FromNewerVersion {
        Objects.requireNonNull(stamp, "stamp");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(text, "text");
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.fromNewerVersion(this);
    }

    /** Says nothing personal. */
    @Override
    public String toString() {
        return "from newer version " + stamp + " type " + type;
    }
}

package dev.redress.core.event;

import dev.redress.core.record.Stamp;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * A fact that a host's own watch or screen states and that no rule of Redress reads: the open arm of the family, and the only
 * event that an older version may skip.
 *
 * <p>{@code source} "credit-check", {@code code} "limit-raised", {@code key} "2026-02".
 *
 * @param stamp when, and by whom
 * @param source who states it
 * @param code what
 * @param key which one, so that it is stated once; empty if it may repeat
 * @param facts more words by name, none personal; in the order of the names
 */
public record Noted(Stamp stamp, String source, String code, String key, Map<String, String> facts) implements Event {

    /**
     * Checks and copies.
     *
     * @param stamp when, and by whom
     * @param source who states it
     * @param code what
     * @param key which one, so that it is stated once; empty if it may repeat
     * @param facts more words by name, none personal; in the order of the names
     */
    public Noted {
        Objects.requireNonNull(stamp, "stamp");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(key, "key");
        facts = Collections.unmodifiableMap(new TreeMap<>(facts));
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.noted(this);
    }

    /** Says nothing personal. */
    @Override
    public String toString() {
        return "noted " + stamp + " source " + source + " code " + code;
    }
}

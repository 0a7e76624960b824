package dev.redress.core.facet;

import java.time.Instant;
import java.util.Objects;

/**
 * An open wait: for whom, and since when.
 *
 * <p>For the complainant since Wednesday 4 February 2026 10:00 in Jakarta. Several may be open at once.
 *
 * @param awaited its name in the lifecycle: {@code complainant}, {@code supplier}
 * @param since when it began
 * @param event the number of the event that opened it
 */
public record Stay(String awaited, Instant since, long event) {

    /**
     * Checks that all are there.
     *
     * @param awaited its name in the lifecycle: {@code complainant}, {@code supplier}
     * @param since when it began
     * @param event the number of the event that opened it
     * @throws IllegalArgumentException if the name is blank or the number below 1
     */
    public Stay {
        name(awaited);
        Objects.requireNonNull(since, "since");
        if (event < 1) {
            throw new IllegalArgumentException("Argument 'event' must be at least 1 but was " + event);
        }
    }

    /**
     * Checks the name of a wait, for whatever names one.
     *
     * @param awaited the name
     * @return the name
     * @throws IllegalArgumentException unless it has 1 to 60 characters, not all blank
     */
    public static String name(String awaited) {
        Text.bounded("Stay", "awaited", awaited, 60);
        return awaited;
    }
}

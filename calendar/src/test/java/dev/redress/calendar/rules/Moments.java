package dev.redress.calendar.rules;

import java.time.Instant;
import java.time.OffsetDateTime;

/** Instants as a test writes them: local time with its offset, so that nothing is left to a zone. */
public final class Moments {

    private Moments() {}

    public static Instant at(String localWithOffset) {
        return OffsetDateTime.parse(localWithOffset).toInstant();
    }
}

package dev.redress.policy.scenario;

import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;

/**
 * A clock that stands where one sets it, for tests, scenarios and examples; in production a host gives
 * {@code InstantSource.system()}.
 *
 * <p>{@code MutableClock.at("2026-02-02T09:20+07:00")} stands at Monday 2 February 2026 09:20 in Jakarta until somebody sets it.
 * Thread-safe.
 */
public final class MutableClock implements InstantSource {

    private volatile Instant now;

    private MutableClock(Instant now) {
        this.now = now;
    }

    /**
     * A clock that stands at an instant.
     *
     * @param time with its offset, such as {@code 2026-02-02T09:20+07:00}
     * @return the clock
     * @throws java.time.format.DateTimeParseException if it is not written like that
     */
    public static MutableClock at(String time) {
        return new MutableClock(OffsetDateTime.parse(time).toInstant());
    }

    /**
     * Sets it; backwards too.
     *
     * @param time with its offset, such as {@code 2026-02-02T09:50+07:00}
     * @throws java.time.format.DateTimeParseException if it is not written like that
     */
    public void set(String time) {
        set(OffsetDateTime.parse(time).toInstant());
    }

    /**
     * Sets it; backwards too.
     *
     * @param instant where it stands from now on
     */
    public void set(Instant instant) {
        now = instant;
    }

    @Override
    public Instant instant() {
        return now;
    }
}

package dev.redress.sla.promise;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * The promises of one edition of a policy, in force from a date on.
 *
 * <p>A city changed its table on Monday 23 February 2015; what was asked for on Sunday 22 February is not judged by the new
 * one.
 *
 * @param edition the name of the edition
 * @param validFrom the first civil date, in the zone, on which a case can be received under it
 * @param zone the zone of that date
 * @param promises the promises, no id twice
 */
public record ServiceCharter(String edition, LocalDate validFrom, ZoneId zone, List<Promise> promises) {

    /**
     * Checks and copies.
     *
     * @param edition the name of the edition
     * @param validFrom the first civil date
     * @param zone the zone of that date
     * @param promises the promises
     * @throws IllegalArgumentException if two promises share an id
     */
    public ServiceCharter {
        Objects.requireNonNull(edition, "edition");
        Objects.requireNonNull(validFrom, "validFrom");
        Objects.requireNonNull(zone, "zone");
        promises = List.copyOf(promises);
        Set<String> ids = new HashSet<>();
        for (Promise promise : promises) {
            if (!ids.add(promise.id())) {
                throw new IllegalArgumentException(
                        "Argument 'promises' must not hold two promises '" + promise.id() + "'");
            }
        }
    }

    /**
     * Whether it holds for a case received then.
     *
     * @param received when the case was received
     * @return true from the start of the first valid date on
     */
    public boolean inForce(Instant received) {
        return !LocalDate.ofInstant(received, zone).isBefore(validFrom);
    }
}

package dev.redress.core.store;

import dev.redress.core.record.RecordId;
import java.time.Instant;

/**
 * A record that is to be looked at.
 *
 * @param lookAt since when
 * @param id which
 */
public record Due(Instant lookAt, RecordId id) implements Comparable<Due> {

    /** By instant, then by id. */
    @Override
    public int compareTo(Due other) {
        int byTime = lookAt.compareTo(other.lookAt);
        return byTime != 0 ? byTime : id.compareTo(other.id);
    }
}

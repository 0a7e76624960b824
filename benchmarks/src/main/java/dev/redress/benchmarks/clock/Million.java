package dev.redress.benchmarks.clock;

import dev.redress.core.complaint.Complaint;
import dev.redress.core.event.Event;
import dev.redress.core.history.Entry;
import dev.redress.core.lifecycle.Decision;
import dev.redress.core.record.RecordId;
import dev.redress.core.store.Commit;
import dev.redress.core.store.IndexColumns;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A million open complaints, one to be looked at about every half minute of the year; a hundred of them by now. */
final class Million {

    static final int RECORDS = 1_000_000;
    static final int DUE = 100;
    static final long SECONDS_BETWEEN = 31;
    static final Instant FIRST = Instant.parse("2026-02-02T02:20:00Z");
    /** When the hundredth is due, to the second. */
    static final Instant NOW = FIRST.plusSeconds(SECONDS_BETWEEN * (DUE - 1));

    private Million() {}

    /** Neighbors in number are not neighbors in time: 7,919 is prime to a million. */
    static Instant lookAt(int record) {
        return FIRST.plus(Duration.ofSeconds(SECONDS_BETWEEN * (record * 7_919L % RECORDS)));
    }

    /** The commit that brings each record; its words and events are the same objects in all. */
    static final class Commits {

        private final Complaint received;
        private final List<Entry> entries = new ArrayList<>();

        Commits() {
            Decision.Accepted accepted = Promised.received();
            received = accepted.complaint();
            for (Event event : accepted.events()) {
                entries.add(new Entry(entries.size() + 1L, event, Optional.empty()));
            }
        }

        Commit of(int record) {
            return Commit.builder()
                    .expected(0)
                    .addAllEntries(entries)
                    .snapshot(Complaint.builder()
                            .from(received)
                            .id(RecordId.complaint("K-" + record))
                            .build())
                    .lookAt(lookAt(record))
                    .columns(IndexColumns.of(received.life().state()))
                    .build();
        }
    }
}

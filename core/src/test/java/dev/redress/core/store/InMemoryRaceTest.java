package dev.redress.core.store;

import static dev.redress.core.store.Slip.FRI_2026_02_06;
import static dev.redress.core.store.Slip.entries;
import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.core.history.Entry;
import dev.redress.core.record.RecordId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/** Readers beside writers: what a reader sees is as it was before a commit or after it. */
class InMemoryRaceTest {

    private static final int COMMITS = 20_000;
    private static final RecordId ONE = RecordId.complaint("K-1");

    private final InMemoryRecords records = new InMemoryRecords();
    private final AtomicBoolean done = new AtomicBoolean();

    @Test
    void aReaderNeverSeesHalfACommit() throws Exception {
        records.commit(Slip.commit(ONE, 0).lookAt(FRI_2026_02_06).build());
        ExecutorService threads = Executors.newFixedThreadPool(3);
        try {
            List<Future<Integer>> readers = new ArrayList<>();
            readers.add(threads.submit(reading(this::historyFitsTheSnapshot)));
            readers.add(threads.submit(reading(this::alwaysDueOnce)));
            threads.submit(this::write).get(60, TimeUnit.SECONDS);
            for (Future<Integer> reader : readers) {
                assertThat(reader.get(60, TimeUnit.SECONDS)).isPositive();
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(records.history(ONE, 0, COMMITS)).isEqualTo(entries(1, COMMITS));
    }

    private void write() {
        try {
            for (int version = 1; version < COMMITS; version++) {
                records.commit(Slip.commit(ONE, version)
                        .lookAt(FRI_2026_02_06.plusSeconds(version % 7))
                        .build());
            }
        } finally {
            done.set(true);
        }
    }

    private Callable<Integer> reading(Runnable look) {
        return () -> {
            int looks = 0;
            do {
                look.run();
                looks++;
            } while (!done.get());
            return looks;
        };
    }

    private void historyFitsTheSnapshot() {
        long version = records.find(ONE).orElseThrow().snapshot().version();
        List<Entry> tail = records.history(ONE, version - 1, 5);
        assertThat(tail).isEqualTo(entries(version, version - 1 + tail.size())).isNotEmpty();
    }

    private void alwaysDueOnce() {
        assertThat(records.due(FRI_2026_02_06.plusSeconds(60), Optional.empty(), 9))
                .hasSize(1);
    }
}

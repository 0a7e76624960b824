package dev.redress.integrations.jdbc;

import static dev.redress.integrations.jdbc.Steps.FRI_2026_02_06;
import static dev.redress.integrations.jdbc.Steps.K1;
import static dev.redress.integrations.jdbc.Steps.alert;
import static dev.redress.integrations.jdbc.Steps.command;
import static dev.redress.integrations.jdbc.Steps.reference;
import static dev.redress.integrations.jdbc.Steps.step;
import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.core.record.RecordId;
import dev.redress.core.store.CommitResult;
import dev.redress.core.store.CommitResult.Committed;
import dev.redress.core.store.CommitResult.KeyTaken;
import dev.redress.core.store.CommitResult.Repeated;
import dev.redress.core.store.CommitResult.Stale;
import dev.redress.core.store.OutboxEntry;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Four threads at once: a lost race is an answer, at every isolation that the database may be set to. */
class RaceTest {

    private static final int THREADS = 4;

    /** A database as a host may have set it. */
    enum Setting {
        H2,
        POSTGRESQL,
        POSTGRESQL_SERIALIZABLE;

        JdbcRecords open() throws SQLException {
            if (this == H2) {
                return JdbcRecords.of(dev.redress.integrations.jdbc.H2.inMemory(""), new Tally.Codec(), Dialect.H2);
            }
            Urls source = PostgresServer.migrated();
            String isolation = this == POSTGRESQL ? "" : "&options=-c%20default_transaction_isolation=serializable";
            return JdbcRecords.of(new Urls(source.url() + isolation, true), new Tally.Codec(), Dialect.POSTGRESQL);
        }
    }

    private static <T> List<T> atOnce(IntFunction<T> work) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            CyclicBarrier together = new CyclicBarrier(THREADS);
            List<Future<T>> running = IntStream.range(0, THREADS)
                    .mapToObj(i -> threads.submit(() -> {
                        together.await();
                        return work.apply(i);
                    }))
                    .toList();
            List<T> answers = new ArrayList<>();
            for (Future<T> each : running) {
                answers.add(each.get());
            }
            return answers;
        } finally {
            threads.shutdownNow();
        }
    }

    @ParameterizedTest
    @EnumSource
    void ofCommitsThatExpectOneVersion_oneIsCommitted(Setting setting) throws Exception {
        JdbcRecords records = setting.open();
        for (long version = 0; version < 15; version++) {
            long expected = version;
            List<CommitResult> answers =
                    atOnce(i -> records.commit(step(K1, expected).build()));
            assertThat(answers).containsOnlyOnce(new Committed(version + 1));
            assertThat(answers).filteredOn(Stale.class::isInstance).hasSize(THREADS - 1);
            assertThat(answers).filteredOn(Stale.class::isInstance).containsOnly(new Stale(version + 1));
        }
        assertThat(records.history(K1, 0, 100)).hasSize(15);
    }

    @ParameterizedTest
    @EnumSource
    void oneCommandFromFourThreads_isDoneOnce(Setting setting) throws Exception {
        JdbcRecords records = setting.open();
        for (long version = 0; version < 10; version++) {
            long expected = version;
            List<CommitResult> answers = atOnce(i -> records.commit(
                    step(K1, expected).command(command("c" + expected)).build()));
            assertThat(answers).containsOnlyOnce(new Committed(version + 1));
            assertThat(answers)
                    .filteredOn(new Repeated(version, version + 1)::equals)
                    .hasSize(THREADS - 1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void oneKeyForFourRecords_isHeldByOne(Setting setting) throws Exception {
        JdbcRecords records = setting.open();
        for (int round = 0; round < 10; round++) {
            String key = "r" + round;
            List<CommitResult> answers = atOnce(i -> records.commit(step(RecordId.complaint(key + "-" + i), 0)
                    .addKeys(reference(key))
                    .build()));
            assertThat(answers).containsOnlyOnce(new Committed(1));
            assertThat(answers).filteredOn(KeyTaken.class::isInstance).hasSize(THREADS - 1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void fourClaims_haveNothingInCommon_andTogetherAll(Setting setting) throws Exception {
        JdbcRecords records = setting.open();
        List<OutboxEntry> entries = IntStream.range(0, 40)
                .mapToObj(i -> alert(K1, "k" + i, FRI_2026_02_06))
                .toList();
        records.commit(step(K1, 0).outbox(entries).build());
        List<List<OutboxEntry>> claims = atOnce(i -> records.claim(FRI_2026_02_06, Duration.ofMinutes(1), 10));
        List<OutboxEntry> all = claims.stream().flatMap(List::stream).toList();
        assertThat(all).doesNotHaveDuplicates();
        List<OutboxEntry> rest = records.claim(FRI_2026_02_06, Duration.ofMinutes(1), 40);
        assertThat(all.size() + rest.size()).isEqualTo(40);
        assertThat(rest).doesNotContainAnyElementsOf(all);
    }
}

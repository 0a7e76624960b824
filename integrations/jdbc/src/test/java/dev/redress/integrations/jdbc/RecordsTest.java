package dev.redress.integrations.jdbc;

import static dev.redress.integrations.jdbc.Steps.FRI_2026_02_06;
import static dev.redress.integrations.jdbc.Steps.K1;
import static dev.redress.integrations.jdbc.Steps.K2;
import static dev.redress.integrations.jdbc.Steps.alert;
import static dev.redress.integrations.jdbc.Steps.command;
import static dev.redress.integrations.jdbc.Steps.reference;
import static dev.redress.integrations.jdbc.Steps.step;
import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.core.record.RecordId;
import dev.redress.core.store.CommitResult;
import dev.redress.core.store.Due;
import dev.redress.core.store.IndexColumns;
import dev.redress.core.store.Remembered;
import dev.redress.core.store.Stored;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the columns and the orders of a real database make of records; each subclass is one database. */
abstract class RecordsTest {

    private Urls source;
    private JdbcRecords records;

    abstract Urls migrated() throws Exception;

    abstract Dialect dialect();

    @BeforeEach
    void open() throws Exception {
        source = migrated();
        records = JdbcRecords.of(source, new Tally.Codec(), dialect());
    }

    Urls source() {
        return source;
    }

    JdbcRecords records() {
        return records;
    }

    @Test
    void aRecordComesBackWithItsHistoryAndColumns() {
        IndexColumns columns = new IndexColumns(
                "in-investigation",
                Optional.of("rina"),
                Optional.of("2"),
                Optional.of(FRI_2026_02_06.plusSeconds(60)),
                Optional.of("resolve"));
        assertThat(records.commit(step(K1, 0)
                        .columns(columns)
                        .lookAt(FRI_2026_02_06)
                        .basis("b1")
                        .build()))
                .isEqualTo(new CommitResult.Committed(1));
        Stored stored = records.find(K1).orElseThrow();
        assertThat(stored)
                .isEqualTo(new Stored(new Tally(K1, 1, "c1", false), Optional.of(FRI_2026_02_06), "b1", columns));
        assertThat(records.history(K1, 0, 10)).isEqualTo(step(K1, 0).build().entries());
        assertThat(records.history(K1, 1, 10)).isEmpty();
    }

    @Test
    void everyAnswerOfACommit() {
        assertThat(records.commit(step(K1, 3).build())).isEqualTo(new CommitResult.Unknown());
        records.commit(step(K1, 0).command(command("a")).addKeys(reference("r")).build());
        assertThat(records.commit(step(K1, 0).build())).isEqualTo(new CommitResult.Stale(1));
        assertThat(records.commit(step(K1, 2).build())).isEqualTo(new CommitResult.Stale(1));
        assertThat(records.commit(step(K1, 0).command(command("a")).build()))
                .isEqualTo(new CommitResult.Repeated(0, 1));
        assertThat(records.commit(step(K1, 1).command(command("a")).build()))
                .isEqualTo(new CommitResult.Repeated(0, 1));
        assertThat(records.commit(
                        step(K1, 1).command(new Remembered("a", "other")).build()))
                .isEqualTo(new CommitResult.OtherPayload("a"));
        assertThat(records.commit(
                        step(K2, 0).addKeys(reference("q"), reference("r")).build()))
                .isEqualTo(new CommitResult.KeyTaken(reference("r"), "K-1"));
        assertThat(records.find(K2)).isEmpty();
        assertThat(records.commit(
                        step(K1, 1).addKeys(reference("q"), reference("r")).build()))
                .isEqualTo(new CommitResult.Committed(2));
    }

    @Test
    void instantsKeepTheirMicroseconds_from1900To2199() {
        List<Instant> instants = Stream.of(
                        "1900-01-01T00:00:00.000001Z",
                        "1931-05-14T23:59:59.999999Z",
                        "1969-12-31T23:59:59.999999Z",
                        "1970-01-01T00:00:00Z",
                        "2026-03-29T01:00:00.000001Z",
                        "2038-01-19T03:14:07.999999Z",
                        "2199-12-31T23:59:59.999999Z")
                .map(Instant::parse)
                .toList();
        for (int i = 0; i < instants.size(); i++) {
            records.commit(step(RecordId.complaint("K-" + i), 0)
                    .lookAt(instants.get(i))
                    .build());
        }
        // Asked often enough for a driver to change to its binary form.
        for (int again = 0; again < 8; again++) {
            assertThat(records.due(Instant.MAX, Optional.empty(), 100))
                    .map(Due::lookAt)
                    .isEqualTo(instants);
        }
        assertThat(records.due(Instant.MIN, Optional.empty(), 100)).isEmpty();
        assertThat(records.due(instants.get(2).minusNanos(1), Optional.empty(), 100))
                .hasSize(2);
        assertThat(records.due(instants.get(2).plusNanos(999), Optional.empty(), 100))
                .hasSize(3);
    }

    @Test
    void dueGoesByInstantScopeKindAndNumber_byCodeUnitAndPageByPage() {
        List<RecordId> ids = new ArrayList<>();
        for (String number :
                List.of("a", "B", "\u00e4", "Z", "_", "\uFF21", "\uD83D\uDE00", "a b", "ab", "\0", "\uD83D")) {
            ids.add(RecordId.complaint(number));
            ids.add(RecordId.complaint(number).in("north"));
            ids.add(RecordId.action(number));
        }
        Collections.sort(ids);
        ids.forEach(id -> records.commit(step(id, 0).lookAt(FRI_2026_02_06).build()));
        records.commit(step(RecordId.complaint("never"), 0).build());
        records.commit(step(RecordId.complaint("later"), 0)
                .lookAt(FRI_2026_02_06.plusNanos(1_000))
                .build());
        List<RecordId> found = new ArrayList<>();
        Optional<Due> last = Optional.empty();
        for (List<Due> page = records.due(FRI_2026_02_06, last, 7);
                !page.isEmpty();
                page = records.due(FRI_2026_02_06, last, 7)) {
            page.forEach(due -> found.add(due.id()));
            last = Optional.of(page.get(page.size() - 1));
        }
        assertThat(found).isEqualTo(ids);
        assertThat(records.find(RecordId.complaint("\uD83D"))).isPresent();
    }

    @Test
    void whatIsClaimed_goesToOneAndInOrder_andIsNeverStoredTwice() {
        Instant later = FRI_2026_02_06.plusSeconds(1);
        records.commit(step(K1, 0)
                .addOutbox(alert(K1, "b", FRI_2026_02_06), alert(K1, "a", FRI_2026_02_06), alert(K1, "0", later))
                .build());
        records.commit(step(K1, 1).addOutbox(alert(K1, "b", later)).build());
        assertThat(records.claim(later, Duration.ofMinutes(1), 2))
                .isEqualTo(List.of(alert(K1, "a", FRI_2026_02_06), alert(K1, "b", FRI_2026_02_06)));
        assertThat(records.claim(later, Duration.ofMinutes(1), 2)).isEqualTo(List.of(alert(K1, "0", later)));
        assertThat(records.claim(later, Duration.ofMinutes(1), 2)).isEmpty();
        assertThat(records.confirm(alert(K1, "a", FRI_2026_02_06))).isTrue();
        assertThat(records.confirm(alert(K1, "a", FRI_2026_02_06))).isFalse();
        records.release(alert(K1, "b", FRI_2026_02_06), later.plusSeconds(2));
        assertThat(records.claim(later.plusSeconds(2), Duration.ofMinutes(1), 9))
                .isEqualTo(List.of(alert(K1, "b", later.plusSeconds(2))));
        assertThat(records.claim(later.plusSeconds(60), Duration.ofMinutes(1), 9))
                .isEqualTo(List.of(alert(K1, "0", later)));
    }

    @Test
    void aPoolWithAutoCommitOff_isServedAsWell() throws Exception {
        JdbcRecords off = JdbcRecords.of(source.withoutAutoCommit(), new Tally.Codec(), dialect());
        off.commit(step(K1, 0).build());
        assertThat(off.find(K1)).isPresent();
        assertThat(off.commit(step(K1, 0).build())).isEqualTo(new CommitResult.Stale(1));
        off.rearm(K1, 1, Optional.of(FRI_2026_02_06), "b");
        assertThat(records.due(FRI_2026_02_06, Optional.empty(), 1)).hasSize(1);
        off.rearm(K1, 2, Optional.empty(), "");
        assertThat(records.due(FRI_2026_02_06, Optional.empty(), 1)).hasSize(1);
    }
}

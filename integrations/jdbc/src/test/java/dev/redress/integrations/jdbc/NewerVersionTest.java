package dev.redress.integrations.jdbc;

import static dev.redress.integrations.jdbc.Steps.FRI_2026_02_06;
import static dev.redress.integrations.jdbc.Steps.K1;
import static dev.redress.integrations.jdbc.Steps.step;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.redress.core.event.Event;
import dev.redress.core.event.FromNewerVersion;
import dev.redress.core.history.Entry;
import dev.redress.core.history.Snapshot;
import dev.redress.core.record.RecordId;
import dev.redress.core.store.BrokenStoreException;
import dev.redress.core.store.Erasure;
import dev.redress.core.store.RecordCodec;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A record that a newer version wrote can be read: its snapshot is folded again from its history. */
class NewerVersionTest {

    private Urls source;
    private JdbcRecords records;

    @BeforeEach
    void twoEvents() throws SQLException {
        source = H2.inMemory("");
        records = JdbcRecords.of(source, new Tally.Codec(), Dialect.H2);
        records.commit(step(K1, 0).build());
        records.commit(step(K1, 1).build());
        Urls.execute(source, "UPDATE redress_records SET snapshot = '" + Tally.Codec.NEWER + "'");
    }

    @Test
    void aSnapshotThatCannotBeRead_isFoldedFromTheHistory() {
        assertThat(records.find(K1).orElseThrow().snapshot()).isEqualTo(new Tally(K1, 2, "c2", false));
    }

    @Test
    void anEventThatIsNotKnown_makesARecordThatCanBeReadAndSaysSo() throws SQLException {
        Urls.execute(source, "UPDATE redress_events SET event = REPLACE(event, 'noted', 'foreseen') WHERE entry = 2");
        Snapshot snapshot = records.find(K1).orElseThrow().snapshot();
        assertThat(snapshot.fromNewerVersion()).isTrue();
        assertThat(snapshot.version()).isEqualTo(2);
        assertThat(records.history(K1, 1, 1).get(0).event()).isInstanceOf(FromNewerVersion.class);
    }

    @Test
    void aHistoryThatIsNotWhole_doesNotMakeARecord() throws SQLException {
        Urls.execute(source, "DELETE FROM redress_events WHERE entry = 2");
        assertThatThrownBy(() -> records.find(K1))
                .isInstanceOf(BrokenStoreException.class)
                .hasMessage("The snapshot of complaint K-1 must be its own, of version 2, but was of complaint K-1,"
                        + " version 1");
    }

    @Test
    void aCodecThatCannotFold_saysWhatItCouldNotRead() {
        JdbcRecords unfolding = JdbcRecords.of(source, new Unfolding(), Dialect.H2);
        assertThatThrownBy(() -> unfolding.find(K1))
                .isInstanceOf(BrokenStoreException.class)
                .hasMessage("The snapshot has a key that is not known at $.")
                .hasSuppressedException(new BrokenStoreException("The codec cannot fold records of kind complaint"));
    }

    /** A codec of a host that folds nothing. */
    private static final class Unfolding implements RecordCodec {

        private final Tally.Codec codec = new Tally.Codec();

        @Override
        public String write(Event event) {
            return codec.write(event);
        }

        @Override
        public Event readEvent(String text) {
            return codec.readEvent(text);
        }

        @Override
        public String write(Snapshot snapshot) {
            return codec.write(snapshot);
        }

        @Override
        public Snapshot readSnapshot(String kind, String text) {
            return codec.readSnapshot(kind, text);
        }
    }

    @Test
    void aSnapshotOfAnotherRecord_isABrokenStore() throws SQLException {
        RecordId other = RecordId.complaint("K-9");
        Urls.execute(
                source,
                "UPDATE redress_records SET snapshot = '" + new Tally.Codec().write(new Tally(other, 2, "c2", false))
                        + "'");
        assertThatThrownBy(() -> records.find(K1))
                .isInstanceOf(BrokenStoreException.class)
                .hasMessageContaining("must be its own, of version 2, but was of complaint K-9, version 2");
    }

    @Test
    void erasureRewritesTheHistory_andNeedsAllOfIt() throws SQLException {
        Urls.execute(source, "DELETE FROM redress_events WHERE entry = 1");
        Entry last = new Entry(3, Tally.noted(FRI_2026_02_06, "erased"), Optional.empty());
        List<Entry> history = List.of(
                step(K1, 0).build().entries().get(0),
                step(K1, 1).build().entries().get(0),
                last);
        assertThatThrownBy(() -> records.erase(new Erasure(2, history, new Tally(K1, 3, "erased", false))))
                .isInstanceOf(BrokenStoreException.class)
                .hasMessage("The history of complaint K-1 must have 2 entries to erase but had 1");
        assertThat(records.history(K1, 0, 9)).hasSize(1);
    }
}

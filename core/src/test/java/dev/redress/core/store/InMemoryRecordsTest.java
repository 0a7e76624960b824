package dev.redress.core.store;

import static dev.redress.core.store.Slip.FRI_2026_02_06;
import static dev.redress.core.store.Slip.commit;
import static dev.redress.core.store.Slip.entries;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.redress.core.record.RecordId;
import dev.redress.core.store.CommitResult.Committed;
import dev.redress.core.store.CommitResult.KeyTaken;
import dev.redress.core.store.CommitResult.OtherPayload;
import dev.redress.core.store.CommitResult.Repeated;
import dev.redress.core.store.CommitResult.Stale;
import dev.redress.core.store.CommitResult.Unknown;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The record half; the contract suites of the testkit ask the rest. */
class InMemoryRecordsTest {

    private static final RecordId ONE = RecordId.complaint("K-1");
    private static final RecordId TWO = RecordId.complaint("K-2");
    private static final RecordId ACTION = RecordId.action("A-1");
    private static final Remembered ASKED = new Remembered("c-1", "p-1");
    private static final UniqueKey KEY = new UniqueKey("reference", "C-2026-0107");
    private static final UniqueKey FREE = new UniqueKey("reference", "C-2026-0108");

    private final InMemoryRecords records = new InMemoryRecords();

    @Test
    void aRecordIsThereOnceItIsCommitted() {
        assertThat(records.find(ONE)).isEmpty();
        assertThat(records.history(ONE, 0, 10)).isEmpty();

        assertThat(records.commit(
                        commit(ONE, 0, 2).basis("b").lookAt(FRI_2026_02_06).build()))
                .isEqualTo(new Committed(2));

        assertThat(records.find(ONE))
                .contains(new Stored(new Slip(ONE, 2), Optional.of(FRI_2026_02_06), "b", IndexColumns.of("open")));
        assertThat(records.history(ONE, 0, 10)).isEqualTo(entries(1, 2));
    }

    @Test
    void aHistoryIsReadFromAnyNumberOnAndGrowsWithoutGaps() {
        for (int version = 0; version < 40; version += 4) {
            records.commit(commit(ONE, version, 4).build());
        }
        assertThat(records.history(ONE, 0, 1_000)).isEqualTo(entries(1, 40));
        assertThat(records.history(ONE, 38, Integer.MAX_VALUE)).isEqualTo(entries(39, 40));
        assertThat(records.history(ONE, 7, 2)).isEqualTo(entries(8, 9));
        assertThat(records.history(ONE, 40, 5)).isEmpty();
        assertThat(records.history(ONE, 41, 5)).isEmpty();
        assertThat(records.history(ONE, -1, 1)).isEqualTo(entries(1, 1));
    }

    @Test
    void anEarlierVersionOfAHistoryDoesNotSeeWhatIsAddedToALaterOne() {
        History three = History.none().and(entries(1, 3));
        History five = three.and(entries(4, 5));
        History six = five.and(entries(6, 6));

        assertThat(three.after(0, 9)).isEqualTo(entries(1, 3));
        assertThat(five.after(0, 9)).isEqualTo(entries(1, 5));
        assertThat(six.after(0, 9)).isEqualTo(entries(1, 6));
    }

    @Test
    void aCommitOfAnotherVersionIsStale() {
        records.commit(commit(ONE, 0).build());

        assertThat(records.commit(commit(ONE, 0).keys(List.of(KEY)).build())).isEqualTo(new Stale(1));
        assertThat(records.commit(commit(ONE, 2).command(ASKED).build())).isEqualTo(new Stale(1));
        assertThat(records.commit(commit(TWO, 1).build())).isEqualTo(new Unknown());

        assertThat(records.find(TWO)).isEmpty();
        assertThat(records.remembered(ONE, ASKED)).isEmpty();
        assertThat(records.commit(commit(TWO, 0).keys(List.of(KEY)).build())).isEqualTo(new Committed(1));
    }

    @Test
    void aCommandIsDoneOnce() {
        records.commit(commit(ONE, 0).build());
        records.commit(commit(ONE, 1, 2).command(ASKED).build());
        records.commit(commit(ONE, 3).build());
        Remembered other = new Remembered("c-1", "p-2");

        assertThat(records.commit(commit(ONE, 1).command(ASKED).build())).isEqualTo(new Repeated(1, 3));
        assertThat(records.commit(commit(ONE, 4).command(other).build())).isEqualTo(new OtherPayload("c-1"));
        assertThat(records.remembered(ONE, ASKED)).contains(new Repeated(1, 3));
        assertThat(records.remembered(ONE, other)).contains(new OtherPayload("c-1"));
        assertThat(records.remembered(TWO, ASKED)).isEmpty();
        assertThat(records.remembered(ONE, new Remembered("c-2", "p-1"))).isEmpty();
    }

    @Test
    void aKeyIsHeldByOneRecordOfItsScope() {
        records.commit(commit(ONE, 0).keys(List.of(KEY)).build());

        assertThat(records.commit(commit(TWO, 0).keys(List.of(FREE, KEY)).build()))
                .isEqualTo(new KeyTaken(KEY, "K-1"));
        assertThat(records.find(TWO)).isEmpty();
        assertThat(records.commit(commit(ONE, 1).keys(List.of(KEY)).build())).isEqualTo(new Committed(2));
        assertThat(records.commit(commit(TWO, 0).keys(List.of(FREE)).build())).isEqualTo(new Committed(1));
        assertThat(records.commit(commit(TWO.in("north"), 0).keys(List.of(KEY)).build()))
                .isEqualTo(new Committed(1));
    }

    @Test
    void whatIsDueComesInOrderAndAPageAtATime() {
        Instant later = FRI_2026_02_06.plusNanos(1_000);
        records.commit(commit(TWO, 0).lookAt(FRI_2026_02_06).build());
        records.commit(commit(ONE, 0).lookAt(FRI_2026_02_06).build());
        records.commit(commit(ACTION, 0).lookAt(later).build());
        Due first = new Due(FRI_2026_02_06, ONE);
        Due second = new Due(FRI_2026_02_06, TWO);
        Due third = new Due(later, ACTION);

        assertThat(records.due(later, Optional.empty(), 9)).containsExactly(first, second, third);
        assertThat(records.due(FRI_2026_02_06, Optional.empty(), 9)).containsExactly(first, second);
        assertThat(records.due(FRI_2026_02_06.minusNanos(1), Optional.empty(), 9))
                .isEmpty();
        assertThat(records.due(later, Optional.of(first), 1)).containsExactly(second);
        assertThat(records.due(later, Optional.of(third), 1)).isEmpty();
    }

    @Test
    void aCommitMovesTheNextLookOrTakesItAway() {
        Instant later = FRI_2026_02_06.plusSeconds(60);
        records.commit(commit(ONE, 0).lookAt(FRI_2026_02_06).build());

        records.commit(commit(ONE, 1).lookAt(FRI_2026_02_06).build());
        assertThat(records.due(later, Optional.empty(), 9)).containsExactly(new Due(FRI_2026_02_06, ONE));
        records.commit(commit(ONE, 2).lookAt(later).build());
        assertThat(records.due(later, Optional.empty(), 9)).containsExactly(new Due(later, ONE));
        records.commit(commit(ONE, 3).build());
        assertThat(records.due(later, Optional.empty(), 9)).isEmpty();
    }

    @Test
    void aRecordIsRearmedOnlyWhileItStands() {
        Instant later = FRI_2026_02_06.plusSeconds(60);
        records.commit(commit(ONE, 0).basis("b").lookAt(FRI_2026_02_06).build());

        records.rearm(ONE, 2, Optional.of(later), "b");
        records.rearm(TWO, 0, Optional.of(later), "b");
        assertThat(records.due(later, Optional.empty(), 9)).containsExactly(new Due(FRI_2026_02_06, ONE));

        records.rearm(ONE, 1, Optional.of(later), "c");
        assertThat(records.due(later, Optional.empty(), 9)).containsExactly(new Due(later, ONE));
        assertThat(records.find(ONE).orElseThrow())
                .isEqualTo(new Stored(new Slip(ONE, 1), Optional.of(later), "c", IndexColumns.of("open")));
    }

    @Test
    void aWorklistHasWhatMatchesOfItsScopeAndKind() {
        IndexColumns rinas = new IndexColumns(
                "decided", Optional.of("rina"), Optional.of("2"), Optional.of(FRI_2026_02_06), Optional.of("resolve"));
        records.commit(commit(TWO, 0).columns(rinas).build());
        records.commit(commit(ONE, 0).build());
        records.commit(commit(ACTION, 0).columns(rinas).build());
        records.commit(commit(ONE.in("north"), 0).columns(rinas).build());

        assertThat(ids(Worklist.builder())).containsExactly(ONE, TWO);
        assertThat(ids(Worklist.builder().limit(1))).containsExactly(ONE);
        assertThat(ids(Worklist.builder().after("K-1"))).containsExactly(TWO);
        assertThat(ids(Worklist.builder().kind("action"))).containsExactly(ACTION);
        assertThat(ids(Worklist.builder().scope("north"))).containsExactly(ONE.in("north"));
        assertThat(ids(Worklist.builder().state("open"))).containsExactly(ONE);
        assertThat(ids(Worklist.builder().owner("rina"))).containsExactly(TWO);
        assertThat(ids(Worklist.builder().priority("2"))).containsExactly(TWO);
        assertThat(ids(Worklist.builder().nextPromise("resolve"))).containsExactly(TWO);
        assertThat(ids(Worklist.builder().nextPromise("resolve").owner("budi"))).isEmpty();
        assertThat(ids(Worklist.builder().state("open").priority("2"))).isEmpty();
    }

    private List<RecordId> ids(Worklist.Builder worklist) {
        return records.page(worklist.build()).stream()
                .map(stored -> stored.snapshot().id())
                .toList();
    }

    @Test
    void aWalkAfterAChangeFindsWhatRestsOnSomethingElse() {
        records.commit(commit(ONE, 0).basis("old").lookAt(FRI_2026_02_06).build());
        records.commit(commit(TWO, 0).basis("new").lookAt(FRI_2026_02_06).build());
        records.commit(commit(ACTION, 0).basis("old").lookAt(FRI_2026_02_06).build());
        records.commit(commit(RecordId.complaint("K-3"), 0).basis("old").build());
        records.commit(
                commit(ONE.in("north"), 0).basis("old").lookAt(FRI_2026_02_06).build());

        assertThat(records.restingElsewhere("-", "new", Optional.empty(), 9)).containsExactly(ACTION, ONE);
        assertThat(records.restingElsewhere("-", "new", Optional.of(ACTION), 9)).containsExactly(ONE);
        assertThat(records.restingElsewhere("-", "new", Optional.empty(), 1)).containsExactly(ACTION);
        assertThat(records.restingElsewhere("south", "new", Optional.empty(), 1))
                .isEmpty();
    }

    @Test
    void anErasureReplacesHistoryAndSnapshotAndForgetsCommands() {
        records.commit(commit(ONE, 0, 3)
                .command(ASKED)
                .basis("b")
                .lookAt(FRI_2026_02_06)
                .build());
        Erasure erasure = new Erasure(3, entries(1, 4), new Slip(ONE, 4));

        assertThat(records.erase(new Erasure(2, entries(1, 3), new Slip(ONE, 3))))
                .isEqualTo(new Stale(3));
        assertThat(records.remembered(ONE, ASKED)).isPresent();
        assertThat(records.erase(new Erasure(0, entries(1, 1), new Slip(TWO, 1))))
                .isEqualTo(new Unknown());
        assertThat(records.erase(new Erasure(1, entries(1, 2), new Slip(TWO, 2))))
                .isEqualTo(new Unknown());
        assertThat(records.erase(erasure)).isEqualTo(new Committed(4));

        assertThat(records.remembered(ONE, ASKED)).isEmpty();
        assertThat(records.history(ONE, 0, 9)).isEqualTo(entries(1, 4));
        assertThat(records.find(ONE))
                .contains(new Stored(new Slip(ONE, 4), Optional.of(FRI_2026_02_06), "b", IndexColumns.of("open")));
        assertThat(records.commit(commit(ONE, 4).build())).isEqualTo(new Committed(5));
    }

    @Test
    void lessThanOneIsNoLimit() {
        String sentence = "Argument 'limit' must be at least 1 but was 0";
        assertThatThrownBy(() -> records.history(ONE, 0, 0)).hasMessage(sentence);
        assertThatThrownBy(() -> records.due(FRI_2026_02_06, Optional.empty(), 0))
                .hasMessage(sentence);
        assertThatThrownBy(() -> records.restingElsewhere("-", "", Optional.empty(), 0))
                .hasMessage(sentence);
        assertThatThrownBy(() -> records.claim(FRI_2026_02_06, Duration.ofMinutes(1), 0))
                .hasMessage(sentence);
    }
}

package dev.redress.testkit.store;

import static dev.redress.testkit.store.Drafts.FRI_2026_02_06;
import static dev.redress.testkit.store.Drafts.ONE;
import static dev.redress.testkit.store.Drafts.TWO;
import static dev.redress.testkit.store.Drafts.begin;
import static dev.redress.testkit.store.Drafts.next;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.redress.core.event.ComplaintEvent;
import dev.redress.core.event.Event;
import dev.redress.core.facet.Complainant;
import dev.redress.core.facet.Receipt;
import dev.redress.core.history.Entry;
import dev.redress.core.privacy.Personal;
import dev.redress.core.record.RecordId;
import dev.redress.core.record.Stamp;
import dev.redress.core.store.Commit;
import dev.redress.core.store.CommitResult.Committed;
import dev.redress.core.store.CommitResult.KeyTaken;
import dev.redress.core.store.CommitResult.OtherPayload;
import dev.redress.core.store.CommitResult.Repeated;
import dev.redress.core.store.CommitResult.Stale;
import dev.redress.core.store.CommitResult.Unknown;
import dev.redress.core.store.IndexColumns;
import dev.redress.core.store.Remembered;
import dev.redress.core.store.Stored;
import dev.redress.core.store.UniqueKey;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a commit stores, and what it answers. */
abstract class CommitRules extends StoreUnderTest {

    static final Remembered ASKED = new Remembered("c-1", "p-1");
    static final UniqueKey KEY = new UniqueKey("reference", "C-2026-0107");
    private static final UniqueKey FREE = new UniqueKey("reference", "C-2026-0108");

    CommitRules() {}

    /** A complaint with everything set comes back as it was committed, event by event and field by field. */
    @Test
    public final void keepsEveryFieldOfAFullRecord() {
        Commit commit = full(new RecordId("north", RecordId.COMPLAINT, "K 1/a'b\"c\\d%_水😀"))
                .build();
        put(Commit.builder().from(commit));
        assertKept(commit);
    }

    static Commit.Builder full(RecordId id) {
        return begin(id, SampleEvents.full(), Optional.of("0f".repeat(32)))
                .command(ASKED)
                .lookAt(FRI_2026_02_06.plusNanos(123_456_000))
                .basis("9f".repeat(32))
                .columns(new IndexColumns(
                        "in-investigation",
                        Optional.of("rina o'neil 😀"),
                        Optional.of("2"),
                        Optional.of(FRI_2026_02_06.plusNanos(1_000)),
                        Optional.of("resolve")))
                .keys(Set.of(KEY, FREE));
    }

    /** A complaint with as little as it takes comes back so: empty stays empty. */
    @Test
    public final void keepsABareRecord() {
        Commit receipt = begin(ONE).build();
        put(Commit.builder().from(receipt));
        assertKept(receipt);

        Commit bare = begin(TWO, SampleEvents.bare(), Optional.empty()).build();
        put(Commit.builder().from(bare));
        assertKept(bare);
    }

    /** A commit replaces snapshot, next look, basis and columns by its own, also by nothing. */
    @Test
    public final void replacesEverythingByTheLaterCommit() {
        Stored first = put(full(ONE));
        Commit second = next(first).build();
        put(Commit.builder().from(second));
        assertKept(second);

        Commit third = next(find(ONE))
                .lookAt(FRI_2026_02_06)
                .basis("b")
                .columns(IndexColumns.of("closed"))
                .build();
        put(Commit.builder().from(third));
        assertKept(third);
    }

    /** Texts as long as the port allows, in letters of three bytes. */
    @Test
    public final void keepsTheLongestTexts() {
        RecordId id = new RecordId("水".repeat(100), RecordId.COMPLAINT, "水".repeat(200));
        Remembered command = new Remembered("水".repeat(200), "水".repeat(100));
        UniqueKey key = new UniqueKey("水".repeat(60), "水".repeat(400));
        Event received = new ComplaintEvent.Received(
                Stamp.at(FRI_2026_02_06, "水".repeat(200)),
                Receipt.of(
                        Complainant.of("水".repeat(200)),
                        Personal.sealed("水".repeat(128), "水".repeat(Personal.LONGEST))));
        Commit commit = begin(id, List.of(received), Optional.empty())
                .command(command)
                .keys(Set.of(key))
                .basis("水".repeat(64))
                .lookAt(FRI_2026_02_06)
                .build();
        put(Commit.builder().from(commit));
        assertKept(commit);
        assertEquals(Optional.of(new Repeated(0, 1)), store().remembered(id, command));
        refused(new KeyTaken(key, id.number()), begin(ONE.in(id.scope())).keys(Set.of(key)));
    }

    /** Ids that differ in case, blanks or accents are different records. */
    @Test
    public final void tellsApartIdsThatLookAlike() {
        List<String> numbers =
                List.of("k-1", "K-1", "K-1 ", " K-1", "K-01", "K-\u00e9", "K-e\u0301", "K-ı", "K-i", "K-I");
        numbers.forEach(number -> put(begin(RecordId.complaint(number))));
        for (String number : numbers) {
            RecordId id = RecordId.complaint(number);
            assertEquals(id, find(id).snapshot().id(), "the record of exactly this number");
            assertEquals(1, history(id).size(), "the history of exactly this number");
        }
    }

    /** A commit that expects another version than the record has is told the version, and nothing is stored. */
    @Test
    public final void refusesAStaleCommit() {
        put(begin(ONE));
        Stored kept = put(next(find(ONE)));
        List<Entry> history = history(ONE);

        refused(new Stale(2), begin(ONE));
        refused(new Stale(2), next(find(ONE).snapshot().after(Drafts.noted("ahead")), Drafts.noted("further")));
        assertSame(kept, history);
    }

    /** A commit on a version of a record that is not there is told so, and nothing is stored. */
    @Test
    public final void refusesToGoOnWithARecordThatIsNotThere() {
        refused(new Unknown(), next(begin(ONE).build().snapshot(), Drafts.noted("on nothing")));
        assertNothing(ONE);
    }

    /** The same command again gets the versions of the first answer, whatever has happened since; nothing more is stored. */
    @Test
    public final void answersARepeatedCommandAsTheFirstTime() {
        put(begin(ONE));
        Commit asked = next(find(ONE)).command(ASKED).build();
        put(Commit.builder().from(asked));
        Stored kept = put(next(find(ONE)));
        List<Entry> history = history(ONE);

        Repeated first = new Repeated(1, 2);
        assertEquals(first, store().commit(asked), "a retry on the old version");
        refused(first, next(find(ONE)).command(ASKED));
        assertEquals(Optional.of(first), store().remembered(ONE, ASKED), "what was done under the command");
        assertSame(kept, history);
    }

    /** A command that begins a record is known again, too. */
    @Test
    public final void answersARepeatedReceiptAsTheFirstTime() {
        put(begin(ONE).command(ASKED));
        refused(new Repeated(0, 1), begin(ONE).command(ASKED));
        assertEquals(Optional.of(new Repeated(0, 1)), store().remembered(ONE, ASKED));
        assertEquals(1, history(ONE).size(), "one receipt");
    }

    /** The id of a command stands for one payload. */
    @Test
    public final void refusesACommandIdUsedForSomethingElse() {
        Stored kept = put(begin(ONE).command(ASKED));
        List<Entry> history = history(ONE);
        Remembered other = new Remembered(ASKED.command(), "p-2");

        refused(new OtherPayload(ASKED.command()), next(kept).command(other));
        assertEquals(Optional.of(new OtherPayload(ASKED.command())), store().remembered(ONE, other));
        assertSame(kept, history);
    }

    /** Only what was accepted is remembered. */
    @Test
    public final void remembersNoRefusedCommand() {
        put(begin(ONE).keys(Set.of(KEY)));
        refused(new Stale(1), begin(ONE).command(ASKED));
        refused(new KeyTaken(KEY, ONE.number()), begin(TWO).command(ASKED).keys(Set.of(KEY)));

        assertEquals(Optional.empty(), store().remembered(ONE, ASKED), "a stale command");
        assertEquals(Optional.empty(), store().remembered(TWO, ASKED), "a command whose key was taken");
        put(next(find(ONE)).command(ASKED));
    }

    /** A command id belongs to its record; another record may use it for something else. */
    @Test
    public final void tellsCommandsOfRecordsApart() {
        put(begin(ONE).command(ASKED));
        Remembered other = new Remembered(ASKED.command(), "p-2");
        assertEquals(Optional.empty(), store().remembered(TWO, other), "a command of another record");
        put(begin(TWO).command(other));
        put(begin(ONE.in("north")).command(other));
    }

    /** A key has one holder in its scope; who comes later is told its number. */
    @Test
    public final void letsOneRecordHoldAKey() {
        put(begin(ONE).keys(Set.of(KEY)));
        refused(new KeyTaken(KEY, ONE.number()), begin(TWO).keys(Set.of(FREE, KEY)));
        put(begin(TWO));
        refused(new KeyTaken(KEY, ONE.number()), next(find(TWO)).keys(Set.of(KEY)));
        put(next(find(TWO)).keys(Set.of(new UniqueKey("sale", KEY.key()))));
    }

    /** A key that its holder names again is no obstacle, and one that it names no more is still held. */
    @Test
    public final void letsTheHolderKeepItsKey() {
        put(begin(ONE).keys(Set.of(KEY)));
        put(next(find(ONE)).keys(Set.of(KEY, FREE)));
        put(next(find(ONE)));
        refused(new KeyTaken(KEY, ONE.number()), begin(TWO).keys(Set.of(KEY)));
    }

    /** The same key in another scope is another key. */
    @Test
    public final void tellsKeysOfScopesApart() {
        put(begin(ONE).keys(Set.of(KEY)));
        put(begin(TWO.in("north")).keys(Set.of(KEY)));
        refused(new KeyTaken(KEY, TWO.number()), begin(ONE.in("north")).keys(Set.of(KEY)));
    }

    /** A refused commit leaves no record, no entry, no next look and no key. */
    @Test
    public final void storesNothingOfARefusedCommit() {
        Stored kept = put(begin(ONE).command(ASKED).keys(Set.of(KEY)));
        List<Entry> history = history(ONE);
        Remembered other = new Remembered(ASKED.command(), "p-2");

        refused(
                new KeyTaken(KEY, ONE.number()),
                begin(TWO).keys(Set.of(FREE, KEY)).lookAt(FRI_2026_02_06));
        refused(new Stale(1), begin(ONE).keys(Set.of(FREE)).lookAt(FRI_2026_02_06));
        refused(
                new OtherPayload(ASKED.command()),
                next(kept).command(other).keys(Set.of(FREE)).lookAt(FRI_2026_02_06));
        refused(new Repeated(0, 1), next(kept).command(ASKED).keys(Set.of(FREE)).lookAt(FRI_2026_02_06));

        assertNothing(TWO);
        assertSame(kept, history);
        assertTrue(due(FRI_2026_02_06).isEmpty(), "a refused commit must leave no next look");
        Commit free = begin(RecordId.complaint("K-3")).keys(Set.of(FREE)).build();
        assertEquals(new Committed(1), store().commit(free), "a refused commit must leave no key");
    }
}

package dev.redress.testkit.store;

import static dev.redress.testkit.store.Drafts.FRI_2026_02_06;
import static dev.redress.testkit.store.Drafts.ONE;
import static dev.redress.testkit.store.Drafts.TWO;
import static dev.redress.testkit.store.Drafts.begin;
import static dev.redress.testkit.store.Drafts.next;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.redress.core.history.Entry;
import dev.redress.core.record.RecordId;
import dev.redress.core.store.Commit;
import dev.redress.core.store.CommitResult.Committed;
import dev.redress.core.store.CommitResult.KeyTaken;
import dev.redress.core.store.CommitResult.OtherPayload;
import dev.redress.core.store.CommitResult.Repeated;
import dev.redress.core.store.CommitResult.Stale;
import dev.redress.core.store.CommitResult.Unknown;
import dev.redress.core.store.Remembered;
import dev.redress.core.store.Stored;
import dev.redress.core.store.UniqueKey;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a commit answers. */
abstract class CommitRules extends KeepingRules {

    CommitRules() {}

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

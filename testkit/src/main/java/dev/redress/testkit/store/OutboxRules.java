package dev.redress.testkit.store;

import static dev.redress.testkit.store.Drafts.ONE;
import static dev.redress.testkit.store.Drafts.TWO;
import static dev.redress.testkit.store.Drafts.begin;
import static dev.redress.testkit.store.Drafts.leaving;
import static dev.redress.testkit.store.Drafts.next;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.redress.core.record.RecordId;
import dev.redress.core.store.Commit;
import dev.redress.core.store.CommitResult.KeyTaken;
import dev.redress.core.store.CommitResult.OtherPayload;
import dev.redress.core.store.CommitResult.Repeated;
import dev.redress.core.store.CommitResult.Stale;
import dev.redress.core.store.OutboxEntry;
import dev.redress.core.store.Remembered;
import dev.redress.core.store.Stored;
import dev.redress.core.store.UniqueKey;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What comes into an outbox, and in which order it is claimed. */
abstract class OutboxRules extends OutboxUnderTest {

    private static final Remembered ASKED = new Remembered("c-1", "p-1");
    private static final UniqueKey KEY = new UniqueKey("reference", "C-2026-0107");

    OutboxRules() {}

    /**
     * An entry leaves as it came in with its commit, to the last fact.
     *
     * @throws Exception if the outbox cannot be made
     */
    @Test
    public final void handsOutWhatACommitBrought() throws Exception {
        RecordId id = new RecordId("水".repeat(100), RecordId.COMPLAINT, "K 1/a'b\"c\\d%_水😀");
        Map<String, String> facts = Map.of("rung", "late", "to", "50 % \"x\"\n\tisn't\\ 水 😀 '); --", "none", "");
        Instant micros = NOW.minusNanos(1_000);
        OutboxEntry full = new OutboxEntry("水".repeat(400), id, "w".repeat(60), micros, facts);
        OutboxEntry bare = new OutboxEntry("k", id, "t", Instant.parse("1900-01-01T00:00:00.000001Z"), Map.of());
        put(begin(id).outbox(List.of(full, bare)));
        assertEquals(List.of(bare, full), claim(NOW));
    }

    /**
     * By the instant from which they may leave, then by scope and key, each by code unit.
     *
     * @throws Exception if the outbox cannot be made
     */
    @Test
    public final void claimsInExactOrder() throws Exception {
        RecordId east = ONE.in("east");
        RecordId north = ONE.in("North");
        OutboxEntry early = leaving(east, "z", NOW.minusNanos(2_000));
        OutboxEntry next = leaving(east, "y", NOW.minusNanos(1_000));
        OutboxEntry upper = leaving(north, "z", NOW);
        List<OutboxEntry> ties = List.of(
                leaving(east, "K-10", NOW),
                leaving(east, "K-9", NOW),
                leaving(east, "a", NOW),
                leaving(east, "é", NOW),
                leaving(east, "😀", NOW),
                leaving(east, "\uff21", NOW));
        put(begin(east).outbox(List.of(ties.get(5), ties.get(3), ties.get(1), next)));
        put(begin(north).addOutbox(upper));
        put(next(find(east)).outbox(List.of(ties.get(4), ties.get(2), ties.get(0), early)));

        assertEquals(List.of(early, next, upper), outbox().claim(NOW, MINUTE, 3));
        assertEquals(ties, outbox().claim(NOW, MINUTE, 1_000));
    }

    /**
     * No more than asked for; the next claim goes on.
     *
     * @throws Exception if the outbox cannot be made
     */
    @Test
    public final void claimsNoMoreThanAsked() throws Exception {
        OutboxEntry first = letLeave(ONE, "a", NOW);
        OutboxEntry second = letLeave(TWO, "b", NOW);
        assertEquals(List.of(first), outbox().claim(NOW, MINUTE, 1));
        assertEquals(List.of(second), outbox().claim(NOW, MINUTE, 1));
        assertEquals(List.of(), outbox().claim(NOW, MINUTE, 1));
    }

    /**
     * An entry leaves at its instant and not a microsecond before.
     *
     * @throws Exception if the outbox cannot be made
     */
    @Test
    public final void leavesTheFutureAlone() throws Exception {
        OutboxEntry later = letLeave(ONE, "a", NOW.plusNanos(1_000));
        OutboxEntry far = letLeave(TWO, "b", Instant.parse("2199-12-31T23:59:59.999999Z"));
        assertEquals(List.of(), claim(NOW));
        assertEquals(List.of(later), claim(later.notBefore()));
        assertEquals(
                List.of(),
                claim(far.notBefore().minusNanos(1_000)).stream()
                        .filter(far::equals)
                        .toList());
        confirm(later);
        assertEquals(List.of(far), claim(far.notBefore()));
    }

    /**
     * A commit that is answered as repeated brings its entries once.
     *
     * @throws Exception if the outbox cannot be made
     */
    @Test
    public final void bringsTheEntriesOfARepeatedCommandOnce() throws Exception {
        OutboxEntry entry = leaving(ONE, "a", NOW);
        Commit.Builder asked = begin(ONE).command(ASKED).addOutbox(entry);
        put(asked);
        refused(new Repeated(0, 1), asked);
        refused(new Repeated(0, 1), begin(ONE).command(ASKED).addOutbox(leaving(ONE, "b", NOW)));

        assertEquals(List.of(entry), claim(NOW));
        confirm(entry);
        refused(new Repeated(0, 1), asked);
        assertEquals(List.of(), claim(NOW.plus(MINUTE)));
    }

    /**
     * A key that a scope has had, waiting or gone, brings no second entry; the first stays as it is.
     *
     * @throws Exception if the outbox cannot be made
     */
    @Test
    public final void storesAKeyOnce() throws Exception {
        OutboxEntry entry = letLeave(ONE, "a", NOW);
        OutboxEntry other = leaving(TWO, "b", NOW);
        put(begin(TWO).outbox(List.of(leaving(TWO, "a", NOW.minusSeconds(60)), other)));
        assertEquals(List.of(entry, other), claim(NOW), "the first entry of a key, and the rest of the commit");

        confirm(entry);
        put(next(find(ONE)).addOutbox(entry));
        assertEquals(List.of(other), claim(NOW.plus(MINUTE)), "a key that has left does not come again");
    }

    /**
     * A refused commit brings no entry.
     *
     * @throws Exception if the outbox cannot be made
     */
    @Test
    public final void bringsNothingWithARefusedCommit() throws Exception {
        OutboxEntry entry = leaving(ONE, "lost", NOW);
        Stored kept = put(begin(ONE).command(ASKED).keys(Set.of(KEY)));

        refused(new Stale(1), begin(ONE).addOutbox(entry));
        refused(new KeyTaken(KEY, ONE.number()), begin(TWO).keys(Set.of(KEY)).addOutbox(leaving(TWO, "lost", NOW)));
        Remembered other = new Remembered(ASKED.command(), "p-2");
        refused(new OtherPayload(ASKED.command()), next(kept).command(other).addOutbox(entry));
        assertEquals(List.of(), claim(NOW));

        put(next(kept).addOutbox(entry));
        assertEquals(List.of(entry), claim(NOW), "nor does it use up the key of one");
    }

    /**
     * The same key in another scope is another entry.
     *
     * @throws Exception if the outbox cannot be made
     */
    @Test
    public final void tellsEntriesOfScopesApart() throws Exception {
        OutboxEntry here = letLeave(ONE, "a", NOW);
        OutboxEntry north = letLeave(ONE.in("north"), "a", NOW);
        assertEquals(List.of(here, north), claim(NOW));

        confirm(here);
        outbox().release(north, NOW);
        assertEquals(List.of(north), claim(NOW), "given back in one scope, confirmed in the other");
        confirm(north);
    }

    /**
     * The entries of an erased record leave as if nothing had happened.
     *
     * @throws Exception if the outbox cannot be made
     */
    @Test
    public final void keepsTheEntriesOfAnErasedRecord() throws Exception {
        OutboxEntry entry = letLeave(ONE, "a", NOW);
        store().erase(ErasureRules.erasure(store(), ONE));
        assertEquals(List.of(entry), claim(NOW));
        confirm(entry);
    }

    /** What makes no sense is refused as a mistake of the caller. */
    @Test
    public final void refusesToClaimNothing() {
        assertThrows(IllegalArgumentException.class, () -> outbox().claim(NOW, MINUTE, 0));
        assertThrows(IllegalArgumentException.class, () -> outbox().claim(NOW, Duration.ZERO, 1));
        assertThrows(IllegalArgumentException.class, () -> outbox().claim(NOW, MINUTE.negated(), 1));
    }
}

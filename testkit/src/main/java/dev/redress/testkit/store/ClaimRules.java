package dev.redress.testkit.store;

import static dev.redress.testkit.store.Drafts.ONE;
import static dev.redress.testkit.store.Drafts.TWO;
import static dev.redress.testkit.store.Drafts.begin;
import static dev.redress.testkit.store.Drafts.leaving;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.redress.core.record.RecordId;
import dev.redress.core.store.Outbox;
import dev.redress.core.store.OutboxEntry;
import dev.redress.testkit.thread.Together;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Who has a claimed entry, until when, and what becomes of it. */
abstract class ClaimRules extends OutboxRules {

    private static final int ENTRIES = 400;
    private static final int AT_ONCE = 7;

    ClaimRules() {}

    /**
     * A claimed entry is nobody else's until the claim ends.
     *
     * @throws Exception if the outbox cannot be made
     */
    @Test
    public final void givesAClaimedEntryToNobodyElse() throws Exception {
        OutboxEntry entry = letLeave(ONE, "a", NOW);
        assertEquals(List.of(entry), claim(NOW));
        OutboxEntry later = letLeave(TWO, "b", NOW);
        assertEquals(List.of(later), claim(NOW), "what is free, and nothing else");
        assertEquals(List.of(), claim(NOW.plus(MINUTE).minusNanos(1_000)));
    }

    /**
     * What was not confirmed in time is claimed again, and again.
     *
     * @throws Exception if the outbox cannot be made
     */
    @Test
    public final void handsOutAgainWhatWasNotConfirmedInTime() throws Exception {
        OutboxEntry entry = letLeave(ONE, "a", NOW);
        for (int minute = 0; minute < 5; minute++) {
            Instant then = NOW.plusSeconds(60L * minute);
            assertEquals(List.of(entry), claim(then), "after " + minute + " lost claims");
            assertEquals(List.of(), claim(then));
        }
        confirm(entry);
    }

    /**
     * What was confirmed never leaves again; who confirms it a second time, or something unknown, is told so.
     *
     * @throws Exception if the outbox cannot be made
     */
    @Test
    public final void neverHandsOutWhatWasConfirmed() throws Exception {
        OutboxEntry entry = letLeave(ONE, "a", NOW);
        claim(NOW);
        assertTrue(outbox().confirm(entry), "the first confirmation");
        assertFalse(outbox().confirm(entry), "the second confirmation");
        assertFalse(outbox().confirm(leaving(ONE, "b", NOW)), "of an unknown key");
        assertFalse(outbox().confirm(leaving(ONE.in("north"), "a", NOW)), "of a key of another scope");

        outbox().release(entry, NOW);
        assertEquals(List.of(), claim(NOW), "giving back comes too late");
        assertEquals(List.of(), claim(NOW.plus(MINUTE)));
    }

    /**
     * Who hands over after the end of the claim may still confirm, even while somebody else has claimed the entry.
     *
     * @throws Exception if the outbox cannot be made
     */
    @Test
    public final void takesALateConfirmation() throws Exception {
        OutboxEntry entry = letLeave(ONE, "a", NOW);
        claim(NOW);
        assertEquals(List.of(entry), claim(NOW.plus(MINUTE)));
        confirm(entry);
        assertFalse(outbox().confirm(entry), "the one who was faster has confirmed it");
        assertEquals(List.of(), claim(NOW.plus(MINUTE).plus(MINUTE)));
    }

    /**
     * What is given back is claimed again from the instant that was named, in the place that this instant gives it.
     *
     * @throws Exception if the outbox cannot be made
     */
    @Test
    public final void handsOutAgainWhatWasGivenBack() throws Exception {
        OutboxEntry entry = letLeave(ONE, "a", NOW);
        OutboxEntry other = letLeave(TWO, "b", NOW.plusSeconds(20));
        claim(NOW);
        Instant then = NOW.plusSeconds(30);
        outbox().release(entry, then);
        outbox().release(leaving(ONE, "unknown", NOW), NOW);

        assertEquals(List.of(), claim(NOW));
        OutboxEntry moved = new OutboxEntry(entry.key(), ONE, entry.topic(), then, entry.facts());
        assertEquals(List.of(other, moved), claim(then));
        confirm(moved);
    }

    /**
     * Several claimers at once never get the same entry, and together they get all.
     *
     * @throws Exception if a thread fails
     */
    @Test
    public final void neverHandsOneEntryToTwo() throws Exception {
        List<String> keys = entries();
        Outbox outbox = outbox();
        List<List<String>> claimed = Together.ask(thread -> {
            List<String> mine = new ArrayList<>();
            for (int empty = 0; empty < 3; ) {
                List<OutboxEntry> some = outbox.claim(NOW, MINUTE, AT_ONCE);
                some.forEach(entry -> mine.add(entry.key()));
                empty = some.isEmpty() ? empty + 1 : 0;
            }
            return mine;
        });
        // A claimer may find nothing because others are just taking what is left, so a last one sweeps up.
        List<String> all = new ArrayList<>();
        claim(NOW).forEach(entry -> all.add(entry.key()));
        claimed.forEach(all::addAll);
        Collections.sort(all);
        assertEquals(keys, all, "each entry once");
    }

    private List<String> entries() {
        List<String> keys = new ArrayList<>();
        for (int record = 0; record < ENTRIES / 20; record++) {
            RecordId id = RecordId.complaint("K-" + record);
            List<OutboxEntry> some = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                some.add(leaving(id, "K-" + record + "/" + i, NOW));
            }
            put(begin(id).outbox(some));
            some.forEach(entry -> keys.add(entry.key()));
        }
        Collections.sort(keys);
        return keys;
    }

    /**
     * Claimers that get lost with what they have claimed hold nothing up for longer than their claim lasts.
     *
     * @throws Exception if a thread fails
     */
    @Test
    public final void handsOutEverythingThoughClaimersGetLost() throws Exception {
        List<String> keys = entries();
        Outbox outbox = outbox();
        Set<String> handedOver = new TreeSet<>();
        for (int round = 0; handedOver.size() < keys.size(); round++) {
            assertTrue(round < 40, "all entries are handed over in the end, but not " + missing(keys, handedOver));
            Instant then = NOW.plusSeconds(60L * round);
            Together.ask(thread -> {
                        List<OutboxEntry> some = outbox.claim(then, MINUTE, 10 * AT_ONCE);
                        // The rest is lost with the process.
                        List<OutboxEntry> lucky = some.subList(0, some.size() / 2 + some.size() % 2);
                        for (OutboxEntry entry : lucky) {
                            assertTrue(outbox.confirm(entry), "only one claimer had " + entry);
                        }
                        return lucky;
                    })
                    .forEach(lucky -> lucky.forEach(entry -> handedOver.add(entry.key())));
        }
        assertEquals(new TreeSet<>(keys), handedOver);
        assertEquals(List.of(), claim(NOW.plusSeconds(86_400)), "what was confirmed is gone");
    }

    private static Set<String> missing(List<String> keys, Set<String> found) {
        Set<String> missing = new TreeSet<>(keys);
        missing.removeAll(found);
        return missing;
    }
}

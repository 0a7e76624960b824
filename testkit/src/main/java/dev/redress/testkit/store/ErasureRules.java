package dev.redress.testkit.store;

import static dev.redress.testkit.store.Drafts.FRI_2026_02_06;
import static dev.redress.testkit.store.Drafts.ONE;
import static dev.redress.testkit.store.Drafts.TWO;
import static dev.redress.testkit.store.Drafts.begin;
import static dev.redress.testkit.store.Drafts.next;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.redress.core.event.Erased;
import dev.redress.core.event.Event;
import dev.redress.core.history.Entry;
import dev.redress.core.privacy.Personal;
import dev.redress.core.record.RecordId;
import dev.redress.core.record.Stamp;
import dev.redress.core.store.CommitResult.Committed;
import dev.redress.core.store.CommitResult.KeyTaken;
import dev.redress.core.store.CommitResult.Stale;
import dev.redress.core.store.CommitResult.Unknown;
import dev.redress.core.store.Due;
import dev.redress.core.store.Erasure;
import dev.redress.core.store.RecordStore;
import dev.redress.core.store.Remembered;
import dev.redress.core.store.Stored;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is left of a record whose personal words are erased. */
abstract class ErasureRules extends DueRules {

    ErasureRules() {}

    /**
     * Every text that the store keeps, wherever it keeps it: tables, files, caches. An adapter that can read its storage past
     * the port should say so here, because what the port no longer shows may still be there.
     *
     * @return by default nothing more than the port shows
     * @throws Exception if the storage cannot be read, which fails the test
     */
    protected List<String> everythingKept() throws Exception {
        return List.of();
    }

    /**
     * History and snapshot are replaced by those without personal words, and nothing else of them is left.
     *
     * @throws Exception if the storage cannot be read
     */
    @Test
    public final void leavesNoPersonalWordAfterAnErasure() throws Exception {
        put(full(ONE));
        Erasure erasure = erasure(store(), ONE);
        assertEquals(new Committed(erasure.expected() + 1), store().erase(erasure));

        assertHistory(erasure.history(), history(ONE));
        assertEquals(erasure.snapshot(), find(ONE).snapshot(), "the snapshot without personal words");
        for (String text : everythingKept()) {
            assertFalse(text.contains(SampleEvents.PERSONAL), "a personal word is still in the storage");
        }
    }

    /** What {@code Desk.erase} does with a record. */
    static Erasure erasure(RecordStore store, RecordId id) {
        Stored kept = store.find(id).orElseThrow();
        long version = kept.snapshot().version();
        List<Entry> history = new ArrayList<>();
        for (Entry entry : store.history(id, 0, Integer.MAX_VALUE)) {
            history.add(new Entry(entry.number(), entry.event().words(Personal::erase), entry.seal()));
        }
        Event erased = new Erased(Stamp.at(FRI_2026_02_06.plusSeconds(86_400), "rina"), "request");
        history.add(new Entry(version + 1, erased, Optional.empty()));
        return new Erasure(version, history, kept.snapshot().erased().after(erased));
    }

    /** An erasure that rests on another version is told so and changes nothing. */
    @Test
    public final void refusesAStaleErasure() {
        put(begin(ONE).command(ASKED));
        Erasure old = erasure(store(), ONE);
        Stored kept = put(next(find(ONE)));
        List<Entry> history = history(ONE);

        assertEquals(new Stale(2), store().erase(old));
        assertSame(kept, history);
        assertEquals(true, store().remembered(ONE, ASKED).isPresent(), "a refused erasure forgets no command");
    }

    /** What is not there cannot be erased. */
    @Test
    public final void refusesToEraseWhatIsNotThere() {
        put(begin(ONE));
        Erasure elsewhere = erasure(store(), ONE);
        RecordStore store = store();
        Erasure north = new Erasure(
                1,
                elsewhere.history(),
                begin(ONE.in("north")).build().snapshot().erased().after(Drafts.noted("erased")));
        assertEquals(new Unknown(), store.erase(north));
        assertNothing(ONE.in("north"));
        assertEquals(1, history(ONE).size(), "the record of the other scope is left alone");
    }

    /** The commands of an erased record are forgotten; those of others are not. */
    @Test
    public final void forgetsTheCommandsOfAnErasedRecord() {
        put(begin(ONE).command(ASKED));
        put(begin(TWO).command(ASKED));
        store().erase(erasure(store(), ONE));

        assertEquals(Optional.empty(), store().remembered(ONE, ASKED));
        assertEquals(true, store().remembered(TWO, ASKED).isPresent());
        put(next(find(ONE)).command(new Remembered(ASKED.command(), "p-2")));
    }

    /** Next look, basis, columns and keys stay, and the record goes on. */
    @Test
    public final void keepsTheRestOfAnErasedRecord() {
        Stored before = put(full(ONE));
        Erasure erasure = erasure(store(), ONE);
        store().erase(erasure);

        Stored after = new Stored(erasure.snapshot(), before.lookAt(), before.basis(), before.columns());
        assertEquals(after, find(ONE));
        assertEquals(List.of(new Due(before.lookAt().orElseThrow(), ONE)), due(FRI_2026_02_06.plusSeconds(1)));
        refused(new KeyTaken(KEY, ONE.number()), begin(TWO).keys(Set.of(KEY)));
        put(next(find(ONE)));
        assertEquals(erasure.history().size() + 1, history(ONE).size());
    }
}

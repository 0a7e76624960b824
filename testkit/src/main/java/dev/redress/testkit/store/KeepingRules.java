package dev.redress.testkit.store;

import static dev.redress.testkit.store.Drafts.FRI_2026_02_06;
import static dev.redress.testkit.store.Drafts.ONE;
import static dev.redress.testkit.store.Drafts.TWO;
import static dev.redress.testkit.store.Drafts.begin;
import static dev.redress.testkit.store.Drafts.next;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.redress.core.event.ComplaintEvent;
import dev.redress.core.event.Event;
import dev.redress.core.facet.Complainant;
import dev.redress.core.facet.Receipt;
import dev.redress.core.privacy.Personal;
import dev.redress.core.record.RecordId;
import dev.redress.core.record.Stamp;
import dev.redress.core.store.Commit;
import dev.redress.core.store.CommitResult.KeyTaken;
import dev.redress.core.store.CommitResult.Repeated;
import dev.redress.core.store.IndexColumns;
import dev.redress.core.store.Remembered;
import dev.redress.core.store.Stored;
import dev.redress.core.store.UniqueKey;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What of a commit comes back. */
abstract class KeepingRules extends StoreUnderTest {

    static final Remembered ASKED = new Remembered("c-1", "p-1");
    static final UniqueKey KEY = new UniqueKey("reference", "C-2026-0107");
    static final UniqueKey FREE = new UniqueKey("reference", "C-2026-0108");

    KeepingRules() {}

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

    /** Texts with letters that files and databases stumble over: U+0000, halves of surrogate pairs, noncharacters. */
    @Test
    public final void keepsAnyText() {
        String odd = "a\0b\ud83dc\ude00d\uffff\ud7ff\u0001\u2028\r\n";
        RecordId id = RecordId.complaint(odd).in(odd);
        Event received = new ComplaintEvent.Received(
                Stamp.at(FRI_2026_02_06, odd),
                Receipt.of(Complainant.of(odd), Personal.sealed("0123456789abcdef", odd)));
        Commit commit = begin(id, List.of(received), Optional.of(odd))
                .command(new Remembered(odd, odd))
                .keys(Set.of(new UniqueKey(odd, odd)))
                .basis(odd)
                .columns(new IndexColumns(odd, Optional.of(odd), Optional.of(odd), Optional.empty(), Optional.of(odd)))
                .lookAt(FRI_2026_02_06)
                .build();
        put(Commit.builder().from(commit));
        assertKept(commit);
        assertEquals(Optional.of(new Repeated(0, 1)), store().remembered(id, new Remembered(odd, odd)));
    }
}

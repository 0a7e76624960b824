package dev.redress.testkit.store;

import static dev.redress.testkit.store.Drafts.FRI_2026_02_06;
import static dev.redress.testkit.store.Drafts.ONE;
import static dev.redress.testkit.store.Drafts.TWO;
import static dev.redress.testkit.store.Drafts.begin;
import static dev.redress.testkit.store.Drafts.beginAction;
import static dev.redress.testkit.store.Drafts.next;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.redress.core.history.Entry;
import dev.redress.core.record.RecordId;
import dev.redress.core.store.Commit;
import dev.redress.core.store.CommitResult.KeyTaken;
import dev.redress.core.store.IndexColumns;
import dev.redress.core.store.Stored;
import dev.redress.core.store.Worklist;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is read by id, by history and by worklist. */
abstract class ReadingRules extends CommitRules {

    ReadingRules() {}

    /** What is not there is answered with nothing. */
    @Test
    public final void answersNothingForWhatIsNotThere() {
        assertNothing(ONE);
        store().rearm(ONE, 1, Optional.of(FRI_2026_02_06), "b");
        assertNothing(ONE);
        assertEquals(Optional.empty(), store().remembered(ONE, ASKED));
        assertEquals(List.of(), due(FRI_2026_02_06));
        assertEquals(List.of(), store().page(Worklist.builder().build()));
        assertEquals(List.of(), store().restingElsewhere(ONE.scope(), "b", Optional.empty(), 10));
    }

    /** A history is read from any number on, as many entries as are wanted. */
    @Test
    public final void readsAHistoryAPageAtATime() {
        put(begin(ONE, SampleEvents.bare(), Optional.empty()));
        List<Entry> all = history(ONE);
        int size = SampleEvents.bare().size();
        assertEquals(size, all.size());

        assertEquals(all.subList(0, 7), store().history(ONE, 0, 7));
        assertEquals(all.subList(7, 14), store().history(ONE, 7, 7));
        assertEquals(all.subList(size - 1, size), store().history(ONE, size - 1, 7));
        assertEquals(List.of(), store().history(ONE, size, 7));
        assertEquals(List.of(), store().history(ONE, Long.MAX_VALUE, Integer.MAX_VALUE));
        assertEquals(all, store().history(ONE, 0, Integer.MAX_VALUE));
    }

    /** What makes no sense is refused as a mistake of the caller. */
    @Test
    public final void refusesToReadLessThanOne() {
        assertThrows(IllegalArgumentException.class, () -> store().history(ONE, 0, 0));
        assertThrows(IllegalArgumentException.class, () -> store().due(FRI_2026_02_06, Optional.empty(), 0));
        assertThrows(IllegalArgumentException.class, () -> store().restingElsewhere("-", "b", Optional.empty(), 0));
    }

    /** A worklist comes in the order of the numbers, by code unit. */
    @Test
    public final void listsByNumber() {
        List<String> numbers =
                List.of("A", "B", "K-1", "K-10", "K-2", "K-9", "K1", "a", "b", "k-1", "é", "水", "😀", "\uff21");
        List<String> mixed = new ArrayList<>(numbers.subList(6, 14));
        mixed.addAll(numbers.subList(0, 6));
        mixed.forEach(number -> put(begin(RecordId.complaint(number))));

        assertEquals(numbers, numbers(Worklist.builder()), "in the order of the numbers, by code unit");
        List<String> pages = new ArrayList<>();
        Worklist.Builder page = Worklist.builder().limit(5);
        for (List<String> some = numbers(page); !some.isEmpty(); some = numbers(page)) {
            assertTrue(some.size() <= 5, "at most as many as asked for");
            pages.addAll(some);
            page.after(some.get(some.size() - 1));
        }
        assertEquals(numbers, pages, "page by page");
    }

    final List<String> numbers(Worklist.Builder worklist) {
        return store().page(worklist.build()).stream()
                .map(stored -> stored.snapshot().id().number())
                .toList();
    }

    /** Records that come in between two pages neither hide nor repeat one. */
    @Test
    public final void keepsPagesWhileRecordsComeIn() {
        List.of("K-2", "K-4", "K-6", "K-8").forEach(number -> put(begin(RecordId.complaint(number))));
        assertEquals(List.of("K-2", "K-4"), numbers(Worklist.builder().limit(2)));
        List.of("K-1", "K-3", "K-5").forEach(number -> put(begin(RecordId.complaint(number))));
        assertEquals(List.of("K-5", "K-6"), numbers(Worklist.builder().limit(2).after("K-4")));
        assertEquals(List.of("K-8"), numbers(Worklist.builder().limit(2).after("K-6")));
        assertEquals(List.of("K-8"), numbers(Worklist.builder().limit(2).after("K-7")), "after one that is not there");
    }

    /** A worklist has what matches every column that is named, by the columns of the last commit. */
    @Test
    public final void filtersByEveryColumn() {
        put(begin(ONE).columns(columns("open", "rina", "1", "resolve")));
        put(begin(TWO).columns(columns("open", "budi", "2", "acknowledge")));
        put(begin(RecordId.complaint("K-3")).columns(IndexColumns.of("closed")));
        put(begin(RecordId.complaint("K-4")).columns(columns("Open", "Rina", "1 ", "Resolve")));

        assertEquals(List.of("K-1", "K-2"), numbers(Worklist.builder().state("open")));
        assertEquals(List.of("K-1"), numbers(Worklist.builder().owner("rina")));
        assertEquals(List.of("K-2"), numbers(Worklist.builder().priority("2")));
        assertEquals(List.of("K-1"), numbers(Worklist.builder().priority("1")));
        assertEquals(List.of("K-1"), numbers(Worklist.builder().nextPromise("resolve")));
        assertEquals(
                List.of(),
                numbers(Worklist.builder().state("open").owner("rina").priority("2")));
        assertEquals(List.of("K-2"), numbers(Worklist.builder().state("open").after("K-1")));
        assertEquals(List.of(), numbers(Worklist.builder().state("nowhere")));

        put(next(find(ONE)).columns(columns("open", "budi", "1", "resolve")));
        assertEquals(List.of(), numbers(Worklist.builder().owner("rina")), "the owner before the last commit");
        assertEquals(List.of("K-1", "K-2"), numbers(Worklist.builder().owner("budi")));
    }

    private static IndexColumns columns(String state, String owner, String priority, String promise) {
        return new IndexColumns(
                state, Optional.of(owner), Optional.of(priority), Optional.of(FRI_2026_02_06), Optional.of(promise));
    }

    /** A page has whole records, as {@code find} has them. */
    @Test
    public final void listsRecordsAsTheyAreFound() {
        put(full(ONE));
        put(begin(TWO));
        List<Stored> page = store().page(Worklist.builder().build());
        assertEquals(List.of(find(ONE), find(TWO)), page);
    }

    /** Nothing is read across scopes. */
    @Test
    public final void keepsScopesApart() {
        put(begin(ONE).command(ASKED).lookAt(FRI_2026_02_06).basis("old"));
        RecordId north = ONE.in("north");
        assertNothing(north);
        assertEquals(Optional.empty(), store().remembered(north, ASKED));

        put(begin(north).lookAt(FRI_2026_02_06).basis("old"));
        put(next(find(north)).lookAt(FRI_2026_02_06).basis("old"));
        assertEquals(1, find(ONE).snapshot().version());
        assertEquals(2, find(north).snapshot().version());
        assertEquals(1, history(ONE).size());
        for (RecordId id : List.of(ONE, north)) {
            assertEquals(
                    List.of(find(id)),
                    store().page(Worklist.builder().scope(id.scope()).build()),
                    "the page of one scope");
            assertEquals(
                    List.of(id),
                    store().restingElsewhere(id.scope(), "new", Optional.empty(), 10),
                    "what rests elsewhere in one scope");
        }
    }

    /** Records whose next look rests on something else are found a page at a time; those without a next look are left out. */
    @Test
    public final void findsWhatRestsElsewhere() {
        List.of("K-5", "K-10", "K-9", "k-1")
                .forEach(number -> put(
                        begin(RecordId.complaint(number)).lookAt(FRI_2026_02_06).basis("old")));
        put(begin(RecordId.complaint("K-0")).basis("old"));
        put(begin(RecordId.complaint("K-3")).lookAt(FRI_2026_02_06).basis("new"));
        put(begin(RecordId.complaint("K-7")).lookAt(FRI_2026_02_06));
        put(beginAction(RecordId.action("k-1")).lookAt(FRI_2026_02_06).basis("old"));

        List<RecordId> all = List.of(
                RecordId.action("k-1"),
                RecordId.complaint("K-10"),
                RecordId.complaint("K-5"),
                RecordId.complaint("K-7"),
                RecordId.complaint("K-9"),
                RecordId.complaint("k-1"));
        assertEquals(all, resting(Optional.empty(), 10));
        assertEquals(all.subList(0, 2), resting(Optional.empty(), 2));
        assertEquals(all.subList(2, 4), resting(Optional.of(all.get(1)), 2));
        assertEquals(all.subList(5, 6), resting(Optional.of(all.get(4)), 2));

        put(next(find(all.get(2))).lookAt(FRI_2026_02_06).basis("new"));
        List<RecordId> rest = new ArrayList<>(all);
        rest.remove(2);
        assertEquals(rest, resting(Optional.empty(), 10), "once it was looked at anew");
    }

    private List<RecordId> resting(Optional<RecordId> after, int limit) {
        return store().restingElsewhere(ONE.scope(), "new", after, limit);
    }

    /** Records of two kinds may have one number; they share nothing but their scope's keys. */
    @Test
    public final void tellsKindsApart() {
        RecordId id = RecordId.action(ONE.number());
        Commit action = beginAction(id).command(ASKED).keys(Set.of(KEY)).build();
        put(Commit.builder().from(action));
        assertNothing(ONE);
        assertEquals(Optional.empty(), store().remembered(ONE, ASKED));

        refused(new KeyTaken(KEY, id.number()), begin(ONE).keys(Set.of(KEY)));
        put(begin(ONE));
        assertKept(action);
        assertEquals(1, history(ONE).size(), "the history of the complaint");
        assertEquals(
                List.of(find(id)),
                store().page(Worklist.builder().kind(RecordId.ACTION).build()),
                "the page of actions");
        assertEquals(List.of(find(ONE)), store().page(Worklist.builder().build()), "the page of complaints");
    }
}

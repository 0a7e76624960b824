package dev.redress.testkit.store;

import static dev.redress.testkit.store.Drafts.FRI_2026_02_06;
import static dev.redress.testkit.store.Drafts.ONE;
import static dev.redress.testkit.store.Drafts.TWO;
import static dev.redress.testkit.store.Drafts.begin;
import static dev.redress.testkit.store.Drafts.beginAction;
import static dev.redress.testkit.store.Drafts.next;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.redress.core.complaint.Complaint;
import dev.redress.core.event.Noted;
import dev.redress.core.record.RecordId;
import dev.redress.core.record.Stamp;
import dev.redress.core.store.Commit;
import dev.redress.core.store.Due;
import dev.redress.core.store.IndexColumns;
import dev.redress.core.store.Stored;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** When records come due, in which order, to which instant. */
abstract class DueRules extends ReadingRules {

    private static final Instant MICRO_LATER = FRI_2026_02_06.plusNanos(1_000);

    DueRules() {}

    /** By instant to the microsecond, then by scope, kind and number, each by code unit. */
    @Test
    public final void givesWhatIsDueInExactOrder() {
        List<Due> order = inOrder();
        assertEquals(order.stream().sorted().toList(), order, "the expectation itself");
        assertEquals(order, due(FRI_2026_02_06.plusSeconds(1)));
    }

    /** Page after page, also where many are due at one instant. */
    @Test
    public final void givesWhatIsDueAPageAtATime() {
        List<Due> order = inOrder();
        for (int limit = 1; limit <= 4; limit++) {
            List<Due> pages = new ArrayList<>();
            Optional<Due> last = Optional.empty();
            for (List<Due> page = page(last, limit); !page.isEmpty(); page = page(last, limit)) {
                pages.addAll(page);
                last = Optional.of(page.get(page.size() - 1));
            }
            assertEquals(order, pages, "in pages of " + limit);
        }
    }

    private List<Due> page(Optional<Due> after, int limit) {
        return store().due(FRI_2026_02_06.plusSeconds(1), after, limit);
    }

    private List<Due> inOrder() {
        List<Due> order = List.of(
                new Due(FRI_2026_02_06.minusNanos(1_000), RecordId.complaint("Z")),
                new Due(FRI_2026_02_06, RecordId.action("a")),
                new Due(FRI_2026_02_06, RecordId.complaint("K-10")),
                new Due(FRI_2026_02_06, RecordId.complaint("K-9")),
                new Due(FRI_2026_02_06, RecordId.complaint("a")),
                new Due(FRI_2026_02_06, RecordId.complaint("é")),
                new Due(FRI_2026_02_06, RecordId.complaint("😀")),
                new Due(FRI_2026_02_06, RecordId.complaint("\uff21")),
                new Due(FRI_2026_02_06, RecordId.complaint("A").in("North")),
                new Due(FRI_2026_02_06, RecordId.complaint("A").in("east")),
                new Due(MICRO_LATER, RecordId.complaint("A")),
                new Due(MICRO_LATER.plusNanos(1_000), RecordId.complaint("0")));
        List<Due> mixed = new ArrayList<>(order);
        Collections.reverse(mixed);
        mixed.forEach(due -> put(any(due.id()).lookAt(due.lookAt())));
        put(begin(RecordId.complaint("never")));
        return order;
    }

    private static Commit.Builder any(RecordId id) {
        return id.kind().equals(RecordId.ACTION) ? beginAction(id) : begin(id);
    }

    /** A record is due at the instant of its next look and not a microsecond before. */
    @Test
    public final void givesNothingBeforeItsTime() {
        put(begin(ONE).lookAt(MICRO_LATER));
        assertEquals(List.of(), due(FRI_2026_02_06));
        assertEquals(List.of(new Due(MICRO_LATER, ONE)), due(MICRO_LATER));
        assertEquals(List.of(new Due(MICRO_LATER, ONE)), due(MICRO_LATER.plusNanos(1_000)));
    }

    /** Each commit moves the next look, or takes it away. */
    @Test
    public final void movesTheNextLookWithEachCommit() {
        Instant later = FRI_2026_02_06.plusSeconds(3_600);
        put(begin(ONE).lookAt(FRI_2026_02_06));
        put(next(find(ONE)).lookAt(later));
        assertEquals(List.of(new Due(later, ONE)), due(later));
        put(next(find(ONE)).lookAt(FRI_2026_02_06));
        assertEquals(List.of(new Due(FRI_2026_02_06, ONE)), due(later));
        put(next(find(ONE)));
        assertEquals(List.of(), due(later));
    }

    /** A look without a finding sets the next one without a new version; a record that has moved on is left alone. */
    @Test
    public final void rearmsOnlyARecordThatStands() {
        Instant later = FRI_2026_02_06.plusSeconds(3_600);
        put(begin(ONE).lookAt(FRI_2026_02_06));
        Stored before = put(next(find(ONE)).lookAt(FRI_2026_02_06).basis("b"));
        put(begin(TWO).lookAt(FRI_2026_02_06));

        store().rearm(ONE, 1, Optional.of(later), "c");
        store().rearm(ONE, 3, Optional.of(later), "c");
        assertEquals(before, find(ONE), "another version than expected is left alone");

        store().rearm(ONE, 2, Optional.of(later), "c");
        assertEquals(rearmed(before, Optional.of(later), "c"), find(ONE), "only next look and basis are set");
        assertEquals(List.of(new Due(FRI_2026_02_06, TWO), new Due(later, ONE)), due(later));

        store().rearm(ONE, 2, Optional.empty(), "");
        assertEquals(rearmed(before, Optional.empty(), ""), find(ONE), "nothing can come due by itself");
        assertEquals(List.of(new Due(FRI_2026_02_06, TWO)), due(later));
        put(next(find(ONE)));
    }

    private static Stored rearmed(Stored before, Optional<Instant> lookAt, String basis) {
        return new Stored(before.snapshot(), lookAt, basis, before.columns());
    }

    /** Instants from 1900 to 2199 keep their microseconds, whatever zone the machine lives in. */
    @Test
    public final void keepsInstantsToTheMicrosecond() {
        List<Instant> instants = List.of(
                Instant.parse("1900-01-01T00:00:00.000001Z"),
                Instant.parse("1969-12-31T23:59:59.999999Z"),
                Instant.EPOCH,
                Instant.parse("2026-03-08T02:30:00.123456Z"),
                Instant.parse("2026-03-29T01:30:00.654321Z"),
                Instant.parse("2026-04-04T14:15:00.500001Z"),
                Instant.parse("2026-09-26T14:00:00.000999Z"),
                Instant.parse("2199-12-31T23:59:59.999999Z"));
        List<Due> due = new ArrayList<>();
        for (Instant instant : instants) {
            RecordId id = RecordId.complaint("of " + instant);
            Commit commit = at(id, instant).build();
            put(Commit.builder().from(commit));
            assertKept(commit);
            due.add(new Due(instant, id));
        }
        assertEquals(due, due(Instant.parse("2199-12-31T23:59:59.999999Z")));
    }

    private static Commit.Builder at(RecordId id, Instant instant) {
        Complaint bare = Complaint.replay(id, Drafts.entries(0, List.of(Drafts.received()), Optional.empty()));
        Commit.Builder commit = begin(id);
        Noted noted = new Noted(new Stamp(instant, instant, "rina"), "contract", "tried", "", Map.of());
        return commit.addAllEntries(Drafts.entries(1, List.of(noted), Optional.empty()))
                .snapshot(bare.after(noted))
                .lookAt(instant)
                .columns(new IndexColumns(
                        "received", Optional.empty(), Optional.empty(), Optional.of(instant), Optional.of("resolve")));
    }
}

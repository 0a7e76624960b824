package dev.redress.core.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.core.event.Erased;
import dev.redress.core.event.Event;
import dev.redress.core.history.Integrity.Broken;
import dev.redress.core.history.Integrity.Fault;
import dev.redress.core.history.Integrity.Intact;
import dev.redress.core.json.JsonRecords;
import dev.redress.core.made.Events;
import dev.redress.core.made.Maker;
import dev.redress.core.made.Words;
import dev.redress.core.privacy.Personal;
import dev.redress.core.record.RecordId;
import dev.redress.core.record.Stamp;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class HashChainTest {

    private static final RecordId K1042 = RecordId.complaint("K-1042");
    private static final JsonRecords JSON = JsonRecords.standard();

    private final HashChain chain = new HashChain(JSON::publicText);

    private List<Entry> sealed(long seed, int count) {
        List<Event> events = Events.some(seed, count);
        return chain.sealed(K1042, Events.history(events.get(0), events.subList(1, count)));
    }

    private static Entry withEvent(Entry entry, Event event) {
        return new Entry(entry.number(), event, entry.seal());
    }

    private static List<Entry> numbered(List<Entry> entries) {
        List<Entry> again = new ArrayList<>();
        entries.forEach(entry -> again.add(new Entry(again.size() + 1L, entry.event(), entry.seal())));
        return again;
    }

    @Test
    void anEmptyHistoryIsIntact_withTheRootOfItsRecord() {
        assertThat(chain.verify(K1042, List.of())).isEqualTo(new Intact(0, HashChain.root(K1042)));
        assertThat(List.of(
                        HashChain.root(K1042),
                        HashChain.root(K1042.in("north")),
                        HashChain.root(RecordId.action("K-1042")),
                        HashChain.root(new RecordId("-c", "omplaint", "K-1042"))))
                .doesNotHaveDuplicates();
    }

    @Property(tries = 100)
    void whatWasSealedIsIntact_alsoSealByseal(@ForAll long seed, @ForAll @IntRange(min = 1, max = 12) int count) {
        List<Entry> sealed = sealed(seed, count);
        String head = sealed.get(count - 1).seal().orElseThrow();
        assertThat(chain.verify(K1042, sealed)).isEqualTo(new Intact(count, head));
        assertThat(chain.verify(K1042, sealed, head)).isEqualTo(new Intact(count, head));
        String previous = HashChain.root(K1042);
        for (Entry entry : sealed) {
            previous = chain.seal(previous, entry.number(), entry.event());
            assertThat(entry.seal()).contains(previous);
        }
        assertThat(chain.sealed(K1042, sealed)).isEqualTo(sealed);
    }

    @Property(tries = 100)
    void erasingWordsLeavesTheChainWhole(@ForAll long seed, @ForAll @IntRange(min = 1, max = 12) int count) {
        List<Entry> sealed = sealed(seed, count);
        List<Entry> erased = new ArrayList<>();
        sealed.forEach(entry -> erased.add(withEvent(entry, entry.event().words(Personal::erase))));
        String head = sealed.get(count - 1).seal().orElseThrow();
        assertThat(chain.verify(K1042, erased, head)).isEqualTo(new Intact(count, head));
        Event mark = new Erased(Stamp.at(Maker.MON_2026_02_02, "rina"), "request");
        erased.add(new Entry(count + 1L, mark, Optional.of(chain.seal(head, count + 1L, mark))));
        assertThat(chain.verify(K1042, erased)).isInstanceOf(Intact.class);
    }

    @Property(tries = 200)
    void anyChangeOfAPublicFieldShows(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 8) int count, @ForAll @IntRange(max = 7) int where) {
        Assume.that(where < count);
        List<Entry> sealed = new ArrayList<>(sealed(seed, count));
        Event event = sealed.get(where).event();
        Maker other = Maker.random(seed + 1, Words.FEW);
        List<String> fields = Maker.fields(event.getClass());
        Event changed = other.changed(event, event.getClass(), fields.get(other.upTo(fields.size())));
        Assume.that(changed != null && !JSON.publicText(changed).equals(JSON.publicText(event)));
        sealed.set(where, withEvent(sealed.get(where), changed));
        assertThat(chain.verify(K1042, sealed)).isEqualTo(new Broken(where + 1L, Fault.CHANGED));
    }

    @Property(tries = 100)
    void changingAWordShowsToo(@ForAll long seed) {
        List<Entry> sealed = new ArrayList<>(sealed(seed, 8));
        for (int i = 0; i < 8; i++) {
            Event event = sealed.get(i).event();
            Event changed = event.words(word -> Personal.sealed("0123456789abcdef", "put into her mouth"));
            if (!changed.equals(event)) {
                List<Entry> forged = new ArrayList<>(sealed);
                forged.set(i, withEvent(sealed.get(i), changed));
                assertThat(chain.verify(K1042, forged)).isEqualTo(new Broken(i + 1L, Fault.CHANGED));
            }
        }
    }

    @Property(tries = 100)
    void anEntryTakenOutShows_renumberedOrNot(
            @ForAll long seed, @ForAll @IntRange(min = 2, max = 8) int count, @ForAll @IntRange(max = 6) int where) {
        Assume.that(where < count - 1);
        List<Entry> fewer = new ArrayList<>(sealed(seed, count));
        fewer.remove(where);
        assertThat(chain.verify(K1042, fewer)).isEqualTo(new Broken(where + 1L, Fault.OUT_OF_SEQUENCE));
        assertThat(chain.verify(K1042, numbered(fewer))).isEqualTo(new Broken(where + 1L, Fault.CHANGED));
    }

    @Property(tries = 100)
    void twoEntriesInAnotherOrderShow(@ForAll long seed, @ForAll @IntRange(max = 6) int where) {
        List<Entry> moved = new ArrayList<>(sealed(seed, 8));
        Collections.swap(moved, where, where + 1);
        assertThat(chain.verify(K1042, moved)).isEqualTo(new Broken(where + 1L, Fault.OUT_OF_SEQUENCE));
        assertThat(chain.verify(K1042, numbered(moved))).isEqualTo(new Broken(where + 1L, Fault.CHANGED));
    }

    @Property(tries = 100)
    void aDoubledEntryShows(@ForAll long seed, @ForAll @IntRange(max = 7) int where) {
        List<Entry> doubled = new ArrayList<>(sealed(seed, 8));
        doubled.add(where, doubled.get(where));
        assertThat(chain.verify(K1042, doubled)).isEqualTo(new Broken(where + 2L, Fault.OUT_OF_SEQUENCE));
        assertThat(chain.verify(K1042, numbered(doubled))).isEqualTo(new Broken(where + 2L, Fault.CHANGED));
    }

    @Property(tries = 50)
    void theNewestEntriesCutOffShowOnlyAgainstAKnownHead(@ForAll long seed, @ForAll @IntRange(max = 7) int left) {
        List<Entry> sealed = sealed(seed, 8);
        String head = sealed.get(7).seal().orElseThrow();
        List<Entry> cut = sealed.subList(0, left);
        assertThat(chain.verify(K1042, cut)).isInstanceOf(Intact.class);
        assertThat(chain.verify(K1042, cut, head)).isEqualTo(new Broken(left + 1L, Fault.CUT_OFF));
    }

    @Test
    void aMissingSealShows() {
        List<Entry> sealed = new ArrayList<>(sealed(3, 5));
        sealed.set(2, new Entry(3, sealed.get(2).event(), Optional.empty()));
        assertThat(chain.verify(K1042, sealed)).isEqualTo(new Broken(3, Fault.UNSEALED));
        assertThat(chain.verify(K1042, sealed, "head")).isEqualTo(new Broken(3, Fault.UNSEALED));
    }

    @Test
    void theHistoryOfAnotherRecordShowsAtOnce() {
        Integrity found = chain.verify(RecordId.complaint("K-1043"), sealed(3, 5));
        assertThat(found.match(new Integrity.Cases<String>() {
                    @Override
                    public String intact(Intact intact) {
                        return "intact";
                    }

                    @Override
                    public String broken(Broken broken) {
                        return broken.number() + " " + broken.fault();
                    }
                }))
                .isEqualTo("1 CHANGED");
    }

    @Test
    void whoeverRewritesEveryEntryCanRewriteTheChain_soTheHeadIsNotedElsewhere() {
        List<Entry> sealed = sealed(3, 5);
        List<Entry> forged = new ArrayList<>(sealed);
        forged.set(1, withEvent(forged.get(1), new Erased(Stamp.at(Maker.MON_2026_02_02, "x"), "made up")));
        List<Entry> resealed = chain.sealed(K1042, forged);
        assertThat(chain.verify(K1042, resealed)).isInstanceOf(Intact.class);
        assertThat(chain.verify(K1042, resealed, sealed.get(4).seal().orElseThrow()))
                .isEqualTo(new Broken(6, Fault.CUT_OFF));
    }
}

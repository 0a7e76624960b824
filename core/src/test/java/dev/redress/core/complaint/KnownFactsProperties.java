package dev.redress.core.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.core.condition.Facts;
import dev.redress.core.event.ComplaintEvent;
import dev.redress.core.event.ComplaintEvent.Received;
import dev.redress.core.event.Erased;
import dev.redress.core.event.Event;
import dev.redress.core.event.WorkEvent;
import dev.redress.core.facet.Assessment;
import dev.redress.core.facet.Complainant;
import dev.redress.core.facet.Receipt;
import dev.redress.core.facet.Severity;
import dev.redress.core.facet.Subject;
import dev.redress.core.json.JsonRecords;
import dev.redress.core.made.Events;
import dev.redress.core.made.Maker;
import dev.redress.core.made.Words;
import dev.redress.core.privacy.Personal;
import dev.redress.core.record.Milestone;
import dev.redress.core.record.RecordId;
import dev.redress.core.record.Stamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What is known when: at receipt, and after each change. */
class KnownFactsProperties {

    private static final RecordId K1042 = RecordId.complaint("K-1042");
    private static final JsonRecords JSON = JsonRecords.standard();
    private static final Stamp TUE_2026_02_03 = Stamp.at(Instant.parse("2026-02-03T02:00:00Z"), "rina");

    /** Names that the host may use too: then its value wins. */
    private static final Words KNOWN_NAMES = (place, random) -> {
        List<String> names = List.of("department", "category", "severity", "safety", "kind", "item", "mood");
        return place.equals("Facts.name") ? names.get(random.nextInt(names.size())) : Words.FEW.at(place, random);
    };

    private static final List<Class<? extends Event>> CHANGES = List.of(
            ComplaintEvent.Assessed.class,
            ComplaintEvent.Assigned.class,
            ComplaintEvent.FactsChanged.class,
            ComplaintEvent.Reopened.class,
            ComplaintEvent.ReceivedEarlier.class,
            WorkEvent.Decided.class,
            WorkEvent.CauseFound.class,
            Erased.class);

    @Property(tries = 200)
    void whatWasKnownAtReceiptAndWhatItBecameIsWhatIsKnownNow(
            @ForAll long seed, @ForAll @IntRange(max = 60) int count, @ForAll boolean anyEvent) {
        Maker maker = maker(seed);
        List<Class<? extends Event>> types = anyEvent ? Events.types() : CHANGES;
        Complaint complaint = Complaint.received(K1042, maker.make(Received.class));
        Map<String, String> known = written(complaint.factsAtReceipt());
        assertThat(complaint.allFacts()).isEqualTo(complaint.factsAtReceipt());
        for (int i = 0; i < count; i++) {
            complaint = complaint.after(maker.make(types.get(maker.upTo(types.size()))));
        }
        for (Milestone mark : complaint.milestones().oldestFirst()) {
            if (mark.type().equals("became")) {
                known.put(mark.subject(), mark.reason());
            }
        }
        Map<String, String> now = written(complaint.allFacts());
        now.remove("outcome");
        assertThat(known).isEqualTo(now);
        assertThat(written(complaint.factsAtReceipt())).isEqualTo(written(atReceipt(complaint)));
    }

    private static Maker maker(long seed) {
        return Maker.random(seed, KNOWN_NAMES);
    }

    private static Facts atReceipt(Complaint complaint) {
        return Complaint.received(K1042, new Received(Stamp.at(Maker.MON_2026_02_02, "rina"), complaint.receipt()))
                .allFacts();
    }

    private static Map<String, String> written(Facts facts) {
        Map<String, String> written = new TreeMap<>();
        facts.names()
                .forEach(name -> written.put(name, facts.get(name).orElseThrow().written()));
        return written;
    }

    @Property(tries = 50)
    void theFactsAreWorkedOutOnce_andAreNoPartOfTheValue(@ForAll long seed) {
        Complaint complaint = Complaint.received(K1042, maker(seed).make(Received.class));
        Complaint same = Complaint.received(K1042, maker(seed).make(Received.class));
        String text = JSON.write(complaint);
        assertThat(complaint.allFacts()).isSameAs(complaint.allFacts()).isEqualTo(same.allFacts());
        assertThat(complaint.factsAtReceipt()).isSameAs(complaint.factsAtReceipt());
        assertThat(complaint).isEqualTo(same).hasSameHashCodeAs(same);
        assertThat(JSON.write(complaint)).isEqualTo(text).doesNotContain("allFacts", "factsAtReceipt");
    }

    @Example
    void whereTheHostSaysOtherwiseNothingBecameSo() {
        Receipt receipt = Receipt.builder()
                .complainant(Complainant.of("C-204"))
                .account(Personal.sealed("0123456789abcdef", "it leaks"))
                .subject(Subject.builder().department("sales").build())
                .facts(Facts.none().with("category", "pumps"))
                .build();
        Complaint assessed = Complaint.received(K1042, new Received(TUE_2026_02_03, receipt))
                .after(new ComplaintEvent.Assessed(
                        TUE_2026_02_03,
                        Assessment.builder()
                                .category("leak")
                                .severity(Severity.HIGH)
                                .build()));
        assertThat(written(assessed.factsAtReceipt()))
                .containsEntry("category", "pumps")
                .containsEntry("department", "sales")
                .doesNotContainKey("severity");
        assertThat(written(assessed.allFacts()))
                .containsEntry("category", "pumps")
                .containsEntry("severity", "high");
        assertThat(assessed.milestones().oldestFirst().stream()
                        .filter(mark -> mark.type().equals("became"))
                        .map(Milestone::subject))
                .containsExactly("severity");
    }
}

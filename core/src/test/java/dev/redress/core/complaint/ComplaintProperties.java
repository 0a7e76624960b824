package dev.redress.core.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.core.event.ComplaintEvent.Received;
import dev.redress.core.event.Erased;
import dev.redress.core.event.Event;
import dev.redress.core.event.FromNewerVersion;
import dev.redress.core.event.Marks;
import dev.redress.core.event.WorkEvent;
import dev.redress.core.facet.Outcome;
import dev.redress.core.facet.Part;
import dev.redress.core.history.Entry;
import dev.redress.core.json.JsonRecords;
import dev.redress.core.made.Events;
import dev.redress.core.made.Maker;
import dev.redress.core.made.Words;
import dev.redress.core.privacy.Personal;
import dev.redress.core.record.Milestones;
import dev.redress.core.record.RecordId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class ComplaintProperties {

    private static final RecordId K1042 = RecordId.complaint("K-1042");
    private static final JsonRecords JSON = JsonRecords.standard();
    private static final Pattern DIGEST = Pattern.compile("\"erased\"\\s*:\\s*\"([0-9a-f]{64})\"");

    private static Received receipt(long seed) {
        return Maker.random(seed, Words.FEW).make(Received.class);
    }

    @Property(tries = 200)
    void replayIsOneByOneIsAllAtOnce_andAnyEventMayFollowAnyOther(
            @ForAll long seed, @ForAll @IntRange(max = 60) int count) {
        Received first = receipt(seed);
        List<Event> later = Events.some(seed + 1, count);
        Complaint begun = Complaint.received(K1042, first);
        Complaint one = begun;
        Milestones marks = Marks.after(Milestones.none(), 1, first);
        for (Event event : later) {
            one = one.after(event);
            marks = Marks.after(marks, one.version(), event, one.facts());
        }
        assertThat(begun.after(later)).isEqualTo(one);
        assertThat(Complaint.replay(K1042, Events.history(first, later)))
                .isEqualTo(one)
                .hasSameHashCodeAs(one);
        assertThat(one.version()).isEqualTo(1 + count);
        assertThat(one.milestones()).isEqualTo(marks);
        assertThat(one.receipt()).isEqualTo(first.receipt());
        assertThat(one.edition()).isEqualTo(first.receipt().edition());
        assertThat(one.isErased()).isEqualTo(later.stream().anyMatch(Erased.class::isInstance));
        assertThat(one.fromNewerVersion()).isEqualTo(later.stream().anyMatch(FromNewerVersion.class::isInstance));
    }

    @Property(tries = 100)
    void erasingLeavesNoWord_andTheSameDigests(@ForAll long seed, @ForAll @IntRange(max = 40) int count) {
        Complaint complaint = Complaint.received(K1042, receipt(seed)).after(Events.some(seed + 1, count));
        Complaint erased = complaint.erased();
        String text = JSON.write(erased);
        assertThat(JSON.write(complaint)).contains("marker-");
        assertThat(text).doesNotContain("marker-");
        assertThat(erased.erased()).isEqualTo(erased);
        assertThat(digests(text)).isEqualTo(digestsOf(complaint));
        assertThat(erased.milestones()).isEqualTo(complaint.milestones());
        assertThat(erased.version()).isEqualTo(complaint.version());
    }

    private static Set<String> digests(String text) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = DIGEST.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    /** Each word of the facets of a complaint, as its digest. */
    private static Set<String> digestsOf(Complaint complaint) {
        Set<String> found = new TreeSet<>();
        UnaryOperator<Personal> note = word -> {
            found.add(word.digest());
            return word;
        };
        complaint.receipt().words(note);
        complaint.parts().words(note);
        complaint.answer().words(note);
        complaint.remedies().words(note);
        complaint.tasks().words(note);
        complaint.links().words(note);
        return found;
    }

    @Property(tries = 100)
    void foldingAnErasedHistoryGivesTheErasedComplaint(@ForAll long seed, @ForAll @IntRange(max = 40) int count) {
        List<Entry> history = Events.history(receipt(seed), Events.some(seed + 1, count));
        List<Entry> erased = new ArrayList<>();
        history.forEach(
                entry -> erased.add(new Entry(entry.number(), entry.event().words(Personal::erase), Optional.empty())));
        assertThat(Complaint.replay(K1042, erased))
                .isEqualTo(Complaint.replay(K1042, history).erased());
    }

    @Property(tries = 200)
    void theOutcomeOfTheWholeIsTheWorstOfItsParts_unlessItEndedWithoutAnAnswer(
            @ForAll long seed, @ForAll @IntRange(max = 60) int count) {
        Complaint complaint = Complaint.received(K1042, receipt(seed)).after(Events.some(seed + 1, count));
        List<Outcome> ofParts = complaint.parts().all().stream()
                .map(Part::outcome)
                .flatMap(Optional::stream)
                .sorted()
                .toList();
        Optional<Outcome> worst = ofParts.isEmpty() ? Optional.empty() : Optional.of(ofParts.get(0));
        Optional<Outcome> whole = complaint.answer().outcome();
        boolean ended = whole.equals(Optional.of(Outcome.WITHDRAWN)) || whole.equals(Optional.of(Outcome.OUT_OF_SCOPE));
        assertThat(complaint.outcome()).isEqualTo(ended || worst.isEmpty() ? whole : worst);
        assertThat(complaint.isDecided())
                .isEqualTo(ofParts.size() == complaint.parts().all().size()
                        && complaint.outcome().isPresent());
    }

    @Property(tries = 100)
    void aFactAboutWhatIsNotThereOnlyCounts(@ForAll long seed) {
        Maker maker = Maker.random(seed, (place, random) -> "unknown");
        Complaint before = Complaint.received(K1042, receipt(seed));
        Complaint after =
                before.after(List.of(maker.make(WorkEvent.TaskDone.class), maker.make(WorkEvent.RemedyMoved.class)));
        assertThat(Complaint.builder()
                        .from(after)
                        .version(1)
                        .milestones(before.milestones())
                        .build())
                .isEqualTo(before);
    }
}

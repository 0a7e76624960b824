package dev.redress.testkit.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.core.complaint.Complaint;
import dev.redress.core.event.ContactEvent;
import dev.redress.core.event.Event;
import dev.redress.core.event.FromNewerVersion;
import dev.redress.core.event.WorkEvent;
import dev.redress.core.record.RecordId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SampleEventsTest {

    @Test
    void thereIsOneOfEveryTypeButTheUnknown() {
        Set<Class<?>> types = types(Event.class).collect(Collectors.toSet());
        types.remove(FromNewerVersion.class);

        assertThat(classes(SampleEvents.full())).isEqualTo(types);
        assertThat(classes(SampleEvents.bare())).isEqualTo(types);
        assertThat(SampleEvents.bare()).hasSameSizeAs(types);
    }

    private static Stream<Class<?>> types(Class<?> family) {
        return family.isSealed()
                ? Arrays.stream(family.getPermittedSubclasses()).flatMap(SampleEventsTest::types)
                : Stream.of(family);
    }

    private static Set<Class<?>> classes(List<Event> events) {
        return events.stream().map(Event::getClass).collect(Collectors.toSet());
    }

    @Test
    void aFullEventHasNoComponentUnset() throws ReflectiveOperationException {
        for (Event event : SampleEvents.full()) {
            for (var component : event.getClass().getRecordComponents()) {
                Object value = component.getAccessor().invoke(event);
                boolean whole = (event instanceof WorkEvent.Decided || event instanceof ContactEvent.Told)
                        && component.getName().equals("part");
                assertThat(value.equals(Optional.empty()) && !whole)
                        .as(
                                "%s of %s is unset",
                                component.getName(), event.getClass().getSimpleName())
                        .isFalse();
            }
        }
    }

    @Test
    void aFullHistoryFillsEveryFacetOfAComplaint() {
        RecordId id = RecordId.complaint("K-1");
        Complaint complaint = Complaint.replay(id, Drafts.entries(0, SampleEvents.full(), Optional.empty()));

        assertThat(complaint.life().endedAt()).isPresent();
        assertThat(complaint.life().openWaits()).isNotEmpty();
        assertThat(complaint.life().referredTo()).isPresent();
        assertThat(complaint.life().mergedInto()).isPresent();
        assertThat(complaint.answer().outcome()).isPresent();
        assertThat(complaint.answer().reasons()).isPresent();
        assertThat(complaint.answer().rootCause()).isPresent();
        assertThat(complaint.answer().told()).isNotEmpty();
        assertThat(complaint.parts().all())
                .isNotEmpty()
                .allMatch(part -> !part.told().isEmpty());
        assertThat(complaint.tasks().all()).isNotEmpty();
        assertThat(complaint.remedies().all()).isNotEmpty();
        assertThat(complaint.links().complaints()).isNotEmpty();
        assertThat(complaint.links().attachments()).isNotEmpty();
        assertThat(complaint.links().actions()).isNotEmpty();
        assertThat(complaint.edition()).isPresent();
    }

    @Test
    void everySealedTextBeginsWithTheWordToLookFor() {
        Function<List<Event>, Long> personal = events -> events.stream()
                .filter(event -> !event.words(words -> {
                            assertThat(words.text().orElseThrow()).startsWith(SampleEvents.PERSONAL);
                            return words.erase();
                        })
                        .equals(event))
                .count();
        assertThat(personal.apply(SampleEvents.full())).isGreaterThan(10);
        assertThat(personal.apply(SampleEvents.bare())).isEqualTo(1);
    }
}

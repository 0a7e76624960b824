package dev.redress.core.event;

import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.core.facet.Purpose;
import dev.redress.core.made.Events;
import dev.redress.core.made.Maker;
import dev.redress.core.made.Words;
import dev.redress.core.record.Milestone;
import dev.redress.core.record.Milestones;
import dev.redress.core.record.Stamp;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MarksTest {

    private static Milestones marks(List<? extends Event> history) {
        Milestones marks = Milestones.none();
        for (int i = 0; i < history.size(); i++) {
            marks = Marks.after(marks, i + 1L, history.get(i));
        }
        return marks;
    }

    static Stream<Class<? extends Event>> types() {
        return Events.types().stream();
    }

    @ParameterizedTest
    @MethodSource("types")
    void eachTypeMakesTheMilestonesOfTheTable(Class<? extends Event> type) {
        for (int seed = 0; seed < 20; seed++) {
            List<Event> alone = List.of(Maker.random(seed, Words.FEW).make(type));
            assertThat(marks(alone).oldestFirst()).isEqualTo(NaiveMarks.of(alone));
        }
    }

    @Property(tries = 200)
    void theMilestonesAreAFilterOfTheHistory(@ForAll long seed, @ForAll @IntRange(max = 60) int count) {
        List<Event> history = Events.some(seed, count);
        assertThat(marks(history).oldestFirst()).isEqualTo(NaiveMarks.of(history));
    }

    @Test
    void beyondTheMostNothingIsAdded() {
        Noted noted = new Noted(Stamp.at(Maker.MON_2026_02_02, "x"), "s", "c", "", Collections.emptyMap());
        List<Noted> many = Collections.nCopies(Milestones.MOST + 5, noted);
        List<Milestone> kept = marks(many).oldestFirst();
        assertThat(kept).isEqualTo(NaiveMarks.of(many).subList(0, Milestones.MOST));
    }

    @Test
    void aWordIsWrittenAsAPolicyWritesIt() {
        assertThat(Marks.told(Purpose.NEXT_STEPS)).isEqualTo("told next-steps");
        assertThat(Marks.word(AfterReopening.NEW_CYCLE)).isEqualTo("new-cycle");
    }

    @ParameterizedTest
    @MethodSource("types")
    void someAnswersOtherwiseForEachTypeItDoesNotName(Class<? extends Event> type) {
        Event event = Maker.random(3, Words.FEW).make(type);
        Some<Event> same = other -> other;
        assertThat(event.match(same)).isSameAs(event);
        assertThat(event.match(new Some<String>() {
                    @Override
                    public String erased(Erased erased) {
                        return "erased";
                    }

                    @Override
                    public String otherwise(Event other) {
                        return "otherwise";
                    }
                }))
                .isEqualTo(type == Erased.class ? "erased" : "otherwise");
    }
}

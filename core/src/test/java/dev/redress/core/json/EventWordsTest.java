package dev.redress.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.core.event.Event;
import dev.redress.core.event.FromNewerVersion;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EventWordsTest {

    @Test
    void everyTypeOfTheFamilyHasOneWordAndNothingElseHas() {
        assertThat(EventWords.ALL.values())
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(members(Event.class)
                        .filter(type -> type != FromNewerVersion.class)
                        .toList());
    }

    @Test
    void wordsAreSmallLettersAndHyphens() {
        assertThat(EventWords.ALL.keySet()).allMatch(word -> word.matches("[a-z]+(-[a-z]+)*"));
    }

    @SuppressWarnings("unchecked") // permitted subclasses extend the sealed type
    private static Stream<Class<? extends Event>> members(Class<? extends Event> family) {
        return family.isSealed()
                ? Arrays.stream(family.getPermittedSubclasses()).flatMap(type -> members((Class<? extends Event>) type))
                : Stream.of(family);
    }
}

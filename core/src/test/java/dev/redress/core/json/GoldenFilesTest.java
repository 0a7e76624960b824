package dev.redress.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.core.action.Action;
import dev.redress.core.complaint.Complaint;
import dev.redress.core.event.Event;
import dev.redress.core.history.Snapshot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is on record can be read for ever: one text of each type, full and bare, as it is stored. After an addition, write the new
 * ones with {@code mvn -pl core -am test -Dtest=GoldenFilesTest -Dsurefire.failIfNoSpecifiedTests=false -Dgenerate=true} and look
 * at the difference: a text that changed is a record that can no longer be read.
 */
class GoldenFilesTest {

    private static final Path FOLDER = Path.of("src/test/resources/dev/redress/core/json/golden");
    private static final JsonRecords JSON = JsonRecords.standard();

    static Stream<String> words() {
        return EventWords.ALL.keySet().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("words")
    void eachEventIsWrittenAsItAlwaysWasAndReadBack(String word) throws IOException {
        for (String how : List.of("full", "bare")) {
            Event event = (how.equals("full") ? Samples.full() : Samples.bare()).event(word);
            assertThat(JSON.readEvent(golden(word + '.' + how, JSON.write(event))))
                    .isEqualTo(event);
        }
    }

    static Stream<Class<?>> snapshots() {
        return Stream.of(Complaint.class, Action.class);
    }

    @ParameterizedTest
    @MethodSource("snapshots")
    void eachSnapshotIsWrittenAsItAlwaysWasAndReadBack(Class<?> type) throws IOException {
        for (String how : List.of("full", "bare")) {
            Snapshot snapshot = (Snapshot) (how.equals("full") ? Samples.full() : Samples.bare()).of(type);
            String kind = snapshot.id().kind();
            assertThat(JSON.readSnapshot(kind, golden(kind + '.' + how, JSON.write(snapshot))))
                    .isEqualTo(snapshot);
        }
    }

    @Test
    void noFileIsLeftOfATypeThatIsGone() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            Set<String> named = files.map(file -> file.getFileName().toString().replaceFirst("\\..*", ""))
                    .collect(Collectors.toSet());
            assertThat(named)
                    .containsExactlyInAnyOrderElementsOf(Stream.concat(words(), Stream.of("complaint", "action"))
                            .toList());
        }
    }

    private static String golden(String name, String now) throws IOException {
        Path file = FOLDER.resolve(name + ".json");
        if (Boolean.getBoolean("generate") && !Files.exists(file)) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, now + '\n');
        }
        String stored = Files.readString(file).strip();
        assertThat(now).as("the text of %s", name).isEqualTo(stored);
        return stored;
    }
}

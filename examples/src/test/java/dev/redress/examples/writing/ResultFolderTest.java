package dev.redress.examples.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultFolderTest {

    @TempDir
    Path folder;

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void resultsAppearAllTogetherAtTheEnd() throws IOException {
        try (ResultFolder results = ResultFolder.open(folder)) {
            Files.writeString(results.file("a.csv"), "new");
            assertThat(Files.exists(folder.resolve("a.csv"))).isFalse();
            assertThat(results.finish()).containsExactly(folder.resolve("a.csv"));
        }
        assertThat(names()).containsExactly("a.csv");
    }

    @Test
    void runThatFailsLeavesTheLastWholeResults() throws IOException {
        Files.writeString(folder.resolve("a.csv"), "old");
        try (ResultFolder results = ResultFolder.open(folder)) {
            Files.writeString(results.file("a.csv"), "half");
        }
        assertThat(Files.readString(folder.resolve("a.csv"))).isEqualTo("old");
        assertThat(names()).containsExactly("a.csv");
    }

    @Test
    void whatAKilledRunLeftIsClearedAwayAndOtherFilesStay() throws IOException {
        Path killed = Files.createDirectory(folder.resolve(".unfinished-123"));
        Files.writeString(killed.resolve("a.csv"), "half");
        Files.writeString(folder.resolve("notes.txt"), "mine");
        try (ResultFolder results = ResultFolder.open(folder)) {
            Files.writeString(results.file("a.csv"), "new");
            results.finish();
        }
        assertThat(names()).containsExactly("a.csv", "notes.txt");
    }
}

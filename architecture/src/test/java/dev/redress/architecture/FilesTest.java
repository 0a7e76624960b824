package dev.redress.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What no class file can tell: how long a source file is. */
class FilesTest {

    private static final int LONGEST = 350;

    @Test
    void noSourceFileIsTooLongToReadInOneGo() throws IOException {
        List<String> tooLong = new ArrayList<>();
        for (String folder : Reactor.folders()) {
            try (Stream<Path> files = Files.walk(Reactor.root().resolve(folder).resolve("src/main"))) {
                for (Path file :
                        files.filter(f -> f.toString().endsWith(".java")).toList()) {
                    int lines = Files.readAllLines(file).size();
                    if (lines > LONGEST) {
                        tooLong.add(Reactor.root().relativize(file) + " has " + lines + " lines");
                    }
                }
            }
        }
        assertThat(tooLong)
                .as("a file of more than %d lines holds two ideas", LONGEST)
                .isEmpty();
    }
}

package dev.redress.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What no class file can tell: how long a source file is, without its comments, which may teach at length. */
class FilesTest {

    private static final Pattern COMMENT = Pattern.compile("\\s*(\\*|/\\*|//|$)");

    private static final int LONGEST = 300;

    @Test
    void noSourceFileIsTooLongToReadInOneGo() throws IOException {
        List<String> tooLong = new ArrayList<>();
        for (String folder : Reactor.folders()) {
            try (Stream<Path> files = Files.walk(Reactor.root().resolve(folder).resolve("src/main"))) {
                for (Path file :
                        files.filter(f -> f.toString().endsWith(".java")).toList()) {
                    long lines = Files.readAllLines(file).stream()
                            .filter(line -> !COMMENT.matcher(line).lookingAt())
                            .count();
                    if (lines > LONGEST) {
                        tooLong.add(Reactor.root().relativize(file) + " has " + lines + " lines of code");
                    }
                }
            }
        }
        assertThat(tooLong)
                .as("a file of more than %d lines of code holds two ideas", LONGEST)
                .isEmpty();
    }
}

package dev.redress.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * The class is what the front page shows. That the page's code runs and prints what the page says is tested with all other pages,
 * in module architecture.
 */
class QuickstartTest {

    private static final Pattern BLOCK = Pattern.compile("(?ms)^## The life of a complaint$.*?^```java\\n(.*?)^```$");

    @Test
    void theClassAndTheFrontPageHaveTheSameCode() throws IOException {
        Matcher page = BLOCK.matcher(Files.readString(Path.of("../README.md")));
        assertThat(page.find()).isTrue();
        String source = Files.readString(Path.of("src/main/java/dev/redress/examples/quickstart/Quickstart.java"));
        String body = source.substring(source.indexOf("arguments) {") + 12, source.lastIndexOf("}\n}"));

        assertThat(words(body)).isEqualTo(words(page.group(1).replaceAll("(?m)^import .*$", "")));
        assertThat(page.group(1).lines().filter(line -> line.startsWith("import ")))
                .containsExactlyInAnyOrderElementsOf(source.lines()
                        .filter(line -> line.startsWith("import "))
                        .toList());
    }

    /** The formatter of the repository may break lines elsewhere. */
    private static String words(String code) {
        return code.replaceAll("\\s+", "");
    }
}

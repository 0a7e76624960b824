package dev.redress.sla.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/**
 * The drawing in this module's README is that of the reading beside it. After a change, draw it anew with
 * {@code mvn -pl sla -am test -Dtest=ReadmeTimelineTest -Dsurefire.failIfNoSpecifiedTests=false -Dgenerate=true}.
 */
class ReadmeTimelineTest {

    private static final Path DRAWING = Path.of("timeline.svg");

    private final Explanation explanation = ExplainedCases.withTwoPauses().explanation();

    @Test
    void theDrawingIsThatOfTheReading() throws IOException {
        String svg = explanation.svg(Locale.ENGLISH);
        if (Boolean.getBoolean("generate")) {
            Files.writeString(DRAWING, svg);
        }
        assertThat(Files.readString(DRAWING).replace("\r\n", "\n"))
                .as("%s is out of date; the class comment of this test says how to draw it anew", DRAWING)
                .isEqualTo(svg);
    }

    @Test
    void theWordsAreThoseOfTheReading() throws IOException {
        assertThat(Files.readString(Path.of("README.md")).replace("\r\n", "\n"))
                .contains(explanation.text(Locale.ENGLISH) + "\n```");
    }
}

package dev.redress.examples.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Names of types come from whoever filed the complaint. */
class HostileTextTest {

    private static String page;

    @BeforeAll
    static void write() throws IOException {
        page = Pages.written(Summaries.hostile());
    }

    @Test
    void markupIsTextInTablesAndDrawings() {
        assertThat(page)
                .contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;")
                .doesNotContain("<script", "<img", "</style></svg>", "<b>");
        assertThat(page.indexOf("</style>")).isEqualTo(page.lastIndexOf("</style>"));
    }

    @Test
    void templateTagsAreText() {
        assertThat(page).contains("{{title}} {{{title}}} {{&gt;report.html}}");
    }

    @Test
    void controlCharactersAndLoneSurrogatesAreReplaced() {
        assertThat(page.codePoints()
                        .filter(point -> point != '\n'
                                && (Character.getType(point) == Character.CONTROL
                                        || Character.getType(point) == Character.SURROGATE
                                        || (point & 0xFFFE) == 0xFFFE))
                        .count())
                .isZero();
    }

    @Test
    void longNamesAreCut() {
        String longest = "Very long ".repeat(20).strip();
        assertThat(page).contains(longest.substring(0, 190)).doesNotContain("Very long ".repeat(21));
    }

    @Test
    void blankNameHasAWord() {
        assertThat(page).contains("<bdi>" + Label.UNNAMED + "</bdi>");
    }

    @Test
    void namesAreIsolatedFromTheDirectionOfThePage() {
        assertThat(page).contains("<bdi>\u202Edesrever si siht</bdi>");
    }

    @Test
    void drawnNameEndsBetweenLettersNotInsideOne() {
        int pointsOfOne = 7;
        String family = "👨‍👩‍👧‍👦".repeat(20);
        String drawn = Label.fitted(family, 100, Frame.TYPE);

        assertThat(drawn).endsWith("…");
        assertThat(family).startsWith(drawn.substring(0, drawn.length() - 1));
        assertThat((drawn.codePointCount(0, drawn.length()) - 1) % pointsOfOne).isZero();
    }

    @Test
    void textThatFitsIsDrawnWhole() {
        assertThat(Label.fitted("Noise", 100, Frame.TYPE)).isEqualTo("Noise");
        assertThat(Label.fitted("", 100, Frame.TYPE)).isEqualTo(Label.UNNAMED);
        assertThat(Label.fitted("Noise", 5, Frame.TYPE)).isEqualTo("…");
    }
}

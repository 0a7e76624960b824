package dev.redress.examples.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a reader sees: pages from a file in Chromium, on a desk, on a phone, without color, on paper. Pictures go to {@code target/report}. */
@Tag("browser")
class ReportInBrowserTest {

    private static final Path FOLDER = Path.of("target", "report");

    private static Browser browser;

    @BeforeAll
    static void open() throws IOException {
        Files.createDirectories(FOLDER);
        Files.writeString(page("full"), Pages.written(Summaries.full()));
        Files.writeString(page("several"), Pages.written(Summaries.several()));
        Files.writeString(page("hostile"), Pages.written(Summaries.hostile()));
        Files.writeString(page("many"), Pages.written(Summaries.many(700)));
        Files.writeString(page("none"), Pages.written(Summaries.extreme(0, 1)));
        Files.writeString(page("all"), Pages.written(Summaries.extreme(5_000_000, 0)));
        Files.writeString(page("empty"), Pages.written(Summaries.empty()));
        browser = new Browser();
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @ParameterizedTest
    @CsvSource({
        "full, 1280",
        "full, 390",
        "several, 1280",
        "several, 390",
        "hostile, 1280",
        "hostile, 390",
        "many, 1280",
        "many, 390",
        "none, 1280",
        "none, 390",
        "all, 1280",
        "all, 390",
        "empty, 1280",
        "empty, 390"
    })
    void pageIsWholeAtEveryWidth(String name, int width) throws IOException {
        browser.open(page(name), width);
        browser.picture(FOLDER.resolve(name + "-" + width + ".png"));

        assertThat(words("return document.documentElement.scrollWidth > innerWidth ? ['scrolls sideways'] : []"))
                .isEmpty();
        assertThat(words(Questions.DRAWINGS_BEYOND_THEIR_BOX)).isEmpty();
        assertThat(words(Questions.TEXT_OVER_TEXT)).isEmpty();
        assertThat(words(Questions.TEXT_TOO_PALE)).isEmpty();
        assertThat(words(Questions.TEXT_TOO_SMALL)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"full", "several", "hostile", "many", "empty"})
    void tablesAreWholeOnADesk(String name) {
        browser.open(page(name), 1280);

        assertThat(words(Questions.TABLES_CUT)).isEmpty();
    }

    @Test
    void onlyTheTableOfTypesScrollsOnAPhone() {
        browser.open(page("full"), 390);

        assertThat(words(Questions.TABLES_CUT)).containsExactly("On-time rate by type, most cases first");
    }

    @Test
    void headingsAreInOrder() {
        browser.open(page("full"), 1280);

        assertThat(words("return [...document.querySelectorAll('h1,h2,h3')].map(h => h.tagName + ' ' + h.textContent)"))
                .containsExactly(
                        "H1 Complaints of a pump manufacturer, 2025",
                        "H2 Were the promises kept?",
                        "H2 On-time rate by type",
                        "H3 Worst types",
                        "H2 What is still open",
                        "H2 Beside what the source recorded",
                        "H3 Suspected holidays",
                        "H3 Week by week",
                        "H3 Why due instants differ",
                        "H3 Verdicts",
                        "H3 Why verdicts differ",
                        "H2 Rows that could not be read",
                        "H2 How to read this");
    }

    @Test
    void oneDrawingOfEachChartIsShown() {
        browser.open(page("full"), 1280);
        assertThat(words(Questions.DRAWINGS_SHOWN))
                .containsExactly("verdicts-wide", "rates-wide", "ageing-wide", "weeks-wide");

        browser.open(page("full"), 390);
        assertThat(words(Questions.DRAWINGS_SHOWN))
                .containsExactly("verdicts-narrow", "rates-narrow", "ageing-narrow", "weeks-narrow");
    }

    @Test
    void everyChartHasItsTableBeneath() {
        browser.open(page("full"), 1280);

        assertThat(words(Questions.CHARTS_WITHOUT_TABLE)).isEmpty();
        assertThat(words(Questions.TABLES_WITHOUT_WORDS)).isEmpty();
    }

    @Test
    void nothingRanAndNothingWasFetched() {
        browser.open(page("hostile"), 1280);

        assertThat(words("return performance.getEntriesByType('resource').map(r => r.name)"))
                .isEmpty();
        assertThat(words("return [...document.querySelectorAll('script,img,link,iframe,object')].map(e => e.tagName)"))
                .isEmpty();
    }

    @Test
    void pageIsPicturedWithoutColorAndOnPaper() throws IOException {
        browser.open(page("full"), 1280);
        browser.withoutColor();
        browser.picture(FOLDER.resolve("full-grey.png"));
        browser.print(FOLDER.resolve("full.pdf"));

        assertThat(FOLDER.resolve("full-grey.png")).isNotEmptyFile();
        assertThat(FOLDER.resolve("full.pdf")).isNotEmptyFile();
    }

    private static Path page(String name) {
        return FOLDER.resolve(name + ".html").toAbsolutePath();
    }

    private static List<String> words(String script) {
        return browser.ask(script);
    }
}

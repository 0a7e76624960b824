package dev.redress.examples.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.examples.summary.Summary;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class DrawingTest {

    static Stream<Summary> summaries() {
        return Stream.of(
                Summaries.full(),
                Summaries.hostile(),
                Summaries.many(90),
                Summaries.extreme(0, 1),
                Summaries.extreme(5_000_000, 0));
    }

    @ParameterizedTest
    @MethodSource("summaries")
    void everyDrawingIsWellFormedAndSaysWhatItShows(Summary summary) throws Exception {
        List<String> drawings = Pages.drawings(Pages.written(summary));

        assertThat(drawings).hasSizeGreaterThanOrEqualTo(2);
        for (String drawing : drawings) {
            Element svg = parsed(drawing).getDocumentElement();
            String id = svg.getAttribute("id");
            assertThat(svg.getAttribute("role")).isEqualTo("img");
            assertThat(svg.getAttribute("aria-labelledby")).isEqualTo(id + "-title " + id + "-desc");
            assertThat(svg.getElementsByTagName("title").item(0).getTextContent())
                    .isNotBlank();
            assertThat(svg.getElementsByTagName("desc").item(0).getTextContent())
                    .isNotBlank();
        }
    }

    @ParameterizedTest
    @MethodSource("summaries")
    void nothingIsDrawnOutsideTheFrame(Summary summary) throws Exception {
        for (String drawing : Pages.drawings(Pages.written(summary))) {
            Element svg = parsed(drawing).getDocumentElement();
            double width = Double.parseDouble(svg.getAttribute("width"));
            double height = Double.parseDouble(svg.getAttribute("height"));
            for (String name : List.of("x", "x1", "x2", "cx")) {
                assertThat(numbers(svg, name)).allSatisfy(x -> assertThat(x).isBetween(0.0, width));
            }
            for (String name : List.of("y", "y1", "y2", "cy")) {
                assertThat(numbers(svg, name)).allSatisfy(y -> assertThat(y).isBetween(0.0, height));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("summaries")
    void idsAreUniqueAndEveryPatternIsThere(Summary summary) throws IOException {
        String page = Pages.written(summary);
        List<String> ids = Pattern.compile(" id=\"([^\"]*)\"")
                .matcher(page)
                .results()
                .map(match -> match.group(1))
                .toList();
        Set<String> known = new HashSet<>(ids);

        assertThat(ids).doesNotHaveDuplicates();
        assertThat(Pattern.compile("url\\(#([^)]*)\\)").matcher(page).results().map(match -> match.group(1)))
                .allMatch(known::contains);
        assertThat(Pattern.compile("aria-labelledby=\"([^\"]*)\"")
                        .matcher(page)
                        .results()
                        .flatMap(match -> Stream.of(match.group(1).split(" "))))
                .allMatch(known::contains);
    }

    @Test
    void verdictsAreToldApartWithoutColor() {
        List<String> looks = Stream.of(Hatch.values())
                .map(hatch -> hatch.definition("d").replaceAll("#[0-9a-f]{6}", "ink"))
                .toList();

        assertThat(looks.stream().filter(look -> !look.isEmpty())).doesNotHaveDuplicates();
        assertThat(Hatch.MET.fill("d")).isNotEqualTo(Hatch.UNKNOWN.fill("d"));
    }

    @Test
    void scaleBeginsAtZeroOrAWholeTenBelowTheLowest() {
        assertThat(Scale.floorFor(0.39)).isZero();
        assertThat(Scale.floorFor(0.52)).isEqualTo(0.5);
        assertThat(Scale.floorFor(0.7)).isEqualTo(0.7);
        assertThat(Scale.floorFor(1)).isEqualTo(0.9);
        assertThat(new Scale(0.5, 0, 100).ticks()).containsExactly(0.5, 0.6, 0.7, 0.8, 0.9, 1.0);
        assertThat(new Scale(0.5, 0, 100).at(0.75)).isEqualTo(50);
        assertThat(new Scale(0.5, 0, 100).warning()).isEqualTo("The scale begins at 50\u00a0%.");
    }

    private static List<Double> numbers(Element svg, String name) {
        List<Double> found = new ArrayList<>();
        NodeList all = svg.getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            Element element = (Element) all.item(i);
            // Inside a part coordinates begin anew, and a pattern has its own.
            boolean own = element.getParentNode() == svg
                    || element.getParentNode().getNodeName().equals("g");
            if (own && element.hasAttribute(name)) {
                found.add(Double.valueOf(element.getAttribute(name)));
            }
        }
        return found;
    }

    private static Document parsed(String drawing) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(drawing)));
    }
}

package dev.redress.policy.section;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.redress.policy.document.Document;
import dev.redress.policy.document.Folder;
import dev.redress.policy.finding.Findings;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The language of sections, on a file about shelves. */
class SectionsTest {

    private static final Key<String> LABEL = Key.required("label", Texts.text("a label"), "What is on it.");
    private static final Key<Long> WIDTH =
            Key.optional("width", Texts.number(1, 300), "In centimeters.").orElse(80L, "80");
    private static final Shape<String> SHELF =
            Shape.mapping("shelf", "A board.", LABEL, WIDTH).as(fields -> fields.get(LABEL) + "/" + fields.get(WIDTH));
    private static final Key<Named<String>> SHELVES =
            Key.optional("shelves", Shape.named("shelf", SHELF), "All shelves.").orElse(Named.none("shelf"), "none");
    private static final Key<String> TOP = Key.optional(
            "top",
            Texts.name()
                    .resolve((name, place) -> place.section(SHELVES)
                            .flatMap(shelves -> shelves.resolve(name, place))
                            .map(Located::value)),
            "The highest shelf.");
    private static final Key<List<String>> TOOLS =
            Key.optional("tools", Shape.oneOrMany(Texts.text("a tool")), "What one needs.");
    private static final Sections FILE = new Sections("shelf file", "Shelves.", List.of(SHELVES, TOP, TOOLS));

    private final Findings.Collector findings = new Findings.Collector();

    private Fields read(String text) {
        return FILE.read(Document.read("s.yaml", text, findings), Folder.none(), findings);
    }

    private void assertFindings(String text, String... expected) {
        read(text);
        assertThat(findings.findings()).hasToString(String.join("\n", expected));
    }

    @Test
    void valuesAreAskedForByTheirKeys() {
        Fields fields = read("top: a\nshelves: {a: {label: books, width: 120}, b: {label: jars}}\ntools: saw\n");
        assertThat(findings.findings()).hasToString("");
        assertThat(fields.get(SHELVES).all()).containsExactly(Map.entry("a", "books/120"), Map.entry("b", "jars/80"));
        assertThat(fields.find(TOP)).contains("books/120");
        assertThat(fields.find(TOOLS)).contains(List.of("saw"));
        assertThat(fields.place(TOP)).hasToString("Optional[s.yaml:1:6: top]");
    }

    @Test
    void whatIsLeftOutHasItsDefaultOrNothing() {
        Fields fields = read("{}");
        assertThat(fields.get(SHELVES).names()).isEmpty();
        assertThat(fields.find(TOP)).isEmpty();
        assertThatThrownBy(() -> fields.get(TOP))
                .hasMessage("Argument 'key' must be required or have a default but was top");
    }

    @Test
    void whatCouldNotBeReadHasNoDefault() {
        assertThat(read("shelves: 3").find(SHELVES)).isEmpty();
        assertThat(read("tools: [saw\nshelves: {}").find(TOOLS)).isEmpty();
    }

    @Test
    void aReferenceToWhatIsBrokenIsNotASecondMistake() {
        assertFindings(
                "shelves: {a: {label: books, width: 0}}\ntop: a",
                "s.yaml:1:36: shelves.a.width: found \"0\", expected a whole number from 1 to 300");
    }

    @Test
    void aReferenceToWhatIsNotThereNamesWhatIs() {
        assertFindings(
                "shelves: {left: {label: books}, right: {label: jars}}\ntop: lefd",
                "s.yaml:2:6: top: found \"lefd\", expected a shelf (left, right); did you mean \"left\"?");
    }

    @Test
    void aReferenceWhereNothingIsDeclaredSaysSo() {
        assertFindings("top: left", "s.yaml:1:6: top: found \"left\", expected a shelf, but there is none");
    }

    @Test
    void namesAreListedUpToTwelve() {
        StringBuilder shelves = new StringBuilder("shelves:\n");
        for (int i = 0; i < 15; i++) {
            shelves.append("  s").append(i).append(": {label: x}\n");
        }
        assertFindings(
                shelves + "top: other",
                "s.yaml:17:6: top: found \"other\", expected a shelf (s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11 and 3"
                        + " more)");
    }

    @Test
    void kindsThatDoNotFitAreSaid() {
        assertFindings(
                "shelves: [a]\ntop: {}\ntools: {saw: 1}\n",
                "s.yaml:1:10: shelves: found a list, expected a mapping with a name for each shelf",
                "s.yaml:2:6: top: found an empty mapping, expected a name such as head-office",
                "s.yaml:3:8: tools: found a mapping, expected a tool");
    }

    @Test
    void numbersAreWrittenWithoutQuotesAndDecorations() {
        for (String wrong : List.of("'80'", "1_0", "1e2", "0x10", "+5", "5.0", "301", "-1", "9".repeat(40))) {
            Findings.Collector each = new Findings.Collector();
            String text = "shelves: {a: {label: x, width: " + wrong + "}}";
            FILE.read(Document.read("s.yaml", text, each), Folder.none(), each);
            assertThat(each.errors()).as(wrong).isEqualTo(1);
        }
    }

    @Test
    void formsAreToldApartByTheirKeys() {
        Key<String> of = Key.required("of", Texts.name(), "Which.");
        Map<String, Shape<? extends String>> forms = new LinkedHashMap<>();
        forms.put("label", SHELF);
        forms.put("of", Shape.mapping("copy", "Like another.", of).as(fields -> "copy of " + fields.get(of)));
        Key<String> key = Key.required("it", Shape.byKey("either", forms), "One.");
        Sections file = new Sections("file", "One.", List.of(key));
        assertThat(file.read(Document.read("s.yaml", "it: {of: a}", findings), Folder.none(), findings)
                        .get(key))
                .isEqualTo("copy of a");
        file.read(Document.read("s.yaml", "it: {off: a}", findings), Folder.none(), findings);
        assertThat(findings.findings())
                .hasToString(
                        "s.yaml:1:6: it: found a mapping without any of these keys, expected one of label, of; did you"
                                + " mean \"of\"?");
    }

    @Test
    void aKeyThatIsDeclaredTwiceIsAMistakeOfTheProgrammer() {
        assertThatThrownBy(() -> Shape.mapping("shelf", "A board.", LABEL, LABEL))
                .hasMessage("Argument 'keys' of shelf must not name a key twice");
    }

    @Test
    void theReferencePageDescribesEachSectionOnce() {
        assertThat(FILE.reference())
                .contains("- [`shelves`](#section-shelves), may be left out: All shelves.")
                .containsOnlyOnce("### Shelf")
                .contains("| `width` | a whole number from 1 to 300 | no, else `80` | In centimeters. |");
    }

    @Test
    void theSchemaSaysWhatIsNeededAndThatNothingElseMayStand() {
        assertThat(FILE.jsonSchema())
                .contains("\"required\": [\"label\"]", "\"additionalProperties\": false", "\"minimum\": 1");
    }

    @Test
    void textInJsonIsEscaped() {
        assertThat(JsonText.of(Map.of("a", "\"\\\n"))).isEqualTo("{\n  \"a\": \"\\\"\\\\\\u000a\"\n}\n");
        assertThat(JsonText.of(Map.of("a", List.of()))).isEqualTo("{\n  \"a\": []\n}\n");
        assertThat(JsonText.of(Map.of("a", Map.of()))).isEqualTo("{\n  \"a\": {}\n}\n");
    }

    @Test
    void somethingIsWorkedOutOnceInAReading() {
        int[] calls = {0};
        Shape<Integer> counted =
                Texts.name().resolve((name, place) -> Optional.of(place.once("count", () -> ++calls[0])));
        Key<List<Integer>> key = Key.required("it", Shape.list(counted), "Some.");
        Sections file = new Sections("file", "One.", List.of(key));
        Document document = Document.read("s.yaml", "it: [a, b, c]", findings);
        assertThat(file.read(document, Folder.none(), findings).get(key)).containsExactly(1, 1, 1);
    }
}

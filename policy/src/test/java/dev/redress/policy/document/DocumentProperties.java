package dev.redress.policy.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.redress.policy.document.Node.Entry;
import dev.redress.policy.document.Node.Mapping;
import dev.redress.policy.document.Node.Scalar;
import dev.redress.policy.document.Node.Sequence;
import dev.redress.policy.finding.Finding;
import dev.redress.policy.finding.Findings;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class DocumentProperties {

    @Property(tries = 200)
    void aPrintedTreeReadsBackWithEachValueAtItsPlace(
            @ForAll("trees") PrintedTree.Value tree, @ForAll @IntRange(min = 2, max = 5) int indent) {
        PrintedTree printed = PrintedTree.of(tree, indent);
        Findings.Collector findings = new Findings.Collector();
        Document document = Document.read("p.yaml", printed.text(), findings);
        assertThat(findings.findings()).hasToString("");
        List<String> places = new ArrayList<>();
        collect(document.root().orElseThrow(), places);
        assertThat(places).isEqualTo(printed.places());
    }

    private static void collect(Node node, List<String> places) {
        String place = node.location().line() + ":" + node.location().column() + " ";
        if (node instanceof Scalar scalar) {
            places.add(place + "\"" + scalar.text() + "\"");
        } else if (node instanceof Sequence sequence) {
            places.add(place + "list");
            sequence.items().forEach(item -> collect(item, places));
        } else if (node instanceof Mapping mapping) {
            places.add(place + "mapping");
            for (Entry entry : mapping.entries()) {
                collect(entry.key(), places);
                collect(entry.value(), places);
            }
        }
    }

    @Property(tries = 200)
    void noTextMakesTheReaderThrowAndEachFindingLiesInTheText(@ForAll("garbage") String text) {
        Findings.Collector findings = new Findings.Collector();
        assertThatCode(() -> Document.read("p.yaml", text, findings)).doesNotThrowAnyException();
        long lines = text.chars().filter(c -> c == '\n' || c == '\r').count() + 1;
        for (Finding finding : findings.findings().list()) {
            assertThat((long) finding.location().line()).isBetween(1L, lines);
            assertThat(finding.toString()).doesNotContain("\n").hasSizeLessThan(600);
        }
    }

    @Provide
    Arbitrary<PrintedTree.Value> trees() {
        return PrintedTree.values();
    }

    /** Pieces of YAML and of policies in any order, which go wrong in more ways than random letters do. */
    @Provide
    Arbitrary<String> garbage() {
        Arbitrary<String> pieces = Arbitraries.of(
                "a",
                "policy",
                ":",
                ": ",
                "\n",
                "\n  ",
                "\n\t",
                "- ",
                "? ",
                "[",
                "]",
                "{",
                "}",
                ",",
                "&x ",
                "*x",
                "!t ",
                "<<: ",
                "|",
                ">",
                "'",
                "\"",
                "#",
                " #",
                "%YAML 1.2",
                "---",
                "\n---\n",
                "...",
                "\\",
                "@",
                "`",
                "~",
                "\r",
                "\r\n",
                "\uFEFF",
                "\u0085",
                "\u2028",
                "\u0000",
                "\uD800",
                "\uD83D\uDE00",
                "08:00-12:00",
                "null",
                "|+2\n",
                "!!",
                "!<",
                "'a': ");
        return Arbitraries.oneOf(
                pieces.list().ofMaxSize(60).map(list -> String.join("", list)),
                Arbitraries.strings().ofMaxLength(80));
    }
}

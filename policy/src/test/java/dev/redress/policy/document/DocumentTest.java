package dev.redress.policy.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.policy.document.Node.Mapping;
import dev.redress.policy.document.Node.Scalar;
import dev.redress.policy.finding.Findings;
import dev.redress.policy.finding.Location;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class DocumentTest {

    private final Findings.Collector findings = new Findings.Collector();

    private Document read(String text) {
        return Document.read("p.yaml", text, findings);
    }

    private void assertFindings(String text, String... expected) {
        read(text);
        assertThat(findings.findings()).hasToString(String.join("\n", expected));
    }

    @Nested
    class Values {

        @Test
        void knowWhereTheyBegin() {
            Mapping root =
                    (Mapping) read("a: 1\nb:\n  - x\n  - {c: 'd'}\n").root().orElseThrow();
            assertThat(root.location()).isEqualTo(new Location("p.yaml", 1, 1));
            Node.Sequence list = (Node.Sequence) root.entries().get(1).value();
            assertThat(list.location()).isEqualTo(new Location("p.yaml", 3, 3));
            Mapping inner = (Mapping) list.items().get(1);
            assertThat(inner.location()).isEqualTo(new Location("p.yaml", 4, 5));
            assertThat(inner.entries().get(0).value())
                    .isEqualTo(new Scalar(new Location("p.yaml", 4, 9), "d", true, true));
        }

        @Test
        void stayTextWhateverTheyLookLike() {
            Mapping root = (Mapping) read("{a: 2026-01-01, b: 08:00-12:00, c: yes, d: 1e3, e: 0x10}")
                    .root()
                    .orElseThrow();
            assertThat(root.entries())
                    .extracting(e -> ((Scalar) e.value()).text())
                    .containsExactly("2026-01-01", "08:00-12:00", "yes", "1e3", "0x10");
        }

        @Test
        void columnsCountCharactersNotUnits() {
            Mapping root = (Mapping) read("{\uD83D\uDE00: x}").root().orElseThrow();
            assertThat(root.entries().get(0).value().location().column()).isEqualTo(5);
        }

        @Test
        void charactersOfTwoUnitsMayStandAnywhere() {
            for (int length = 1000; length < 1040; length++) {
                read("a: \"" + "x".repeat(length) + "\uD83D\uDE00".repeat(3) + "\"\nb: c\n");
            }
            assertThat(findings.findings()).hasToString("");
        }

        @Test
        void aByteOrderMarkTakesNoColumn() {
            assertThat(read("\uFEFFa: b").root().orElseThrow().location().column())
                    .isEqualTo(1);
            assertThat(findings.findings().isEmpty()).isTrue();
        }

        @Test
        void knowThePlaceOfEachCharacterUnlessItIsHidden() {
            Mapping root = (Mapping)
                    read("{a: abc, b: \"abc\", c: \"a\\x62c\"}").root().orElseThrow();
            assertThat(root.entries())
                    .extracting(e -> ((Scalar) e.value()).at(2).column())
                    .containsExactly(7, 16, 23);
        }

        @Test
        void nothingIsAnEmptyScalar() {
            assertThat(read("").root().orElseThrow().phrase()).isEqualTo("nothing");
            assertThat(read("# only a comment\n").root().orElseThrow().phrase()).isEqualTo("nothing");
            assertThat(read("'null'").root().orElseThrow().phrase()).isEqualTo("\"null\"");
        }
    }

    @Nested
    class Refused {

        @Test
        void aliasesAnchorsTagsAndMergeKeys() {
            assertFindings(
                    "a: &x 1\nb: *x\nc: {<<: *x}\nd: !!str e\n*x : f\n",
                    "p.yaml:1:4: a: found the anchor \"&x\", expected a value without an anchor",
                    "p.yaml:2:4: b: found the alias \"*x\", expected the value itself",
                    "p.yaml:3:5: c: found the merge key \"<<\", expected the keys themselves",
                    "p.yaml:3:9: c: found the alias \"*x\", expected the value itself",
                    "p.yaml:4:4: d: found the tag \"!!str\", expected a value without a tag",
                    "p.yaml:5:1: found the alias \"*x\", expected the value itself");
        }

        @Test
        void aQuotedMergeKeyIsAKeyLikeOthers() {
            assertFindings("'<<': a", "");
        }

        @Test
        void repeatedKeysOfWhichTheFirstHolds() {
            assertFindings(
                    "a: 1\nb: {c: 1, 'c': 2}\n\"a\": 3\n",
                    "p.yaml:2:11: b: found the key \"c\" again, expected each key once; it is on line 2 already",
                    "p.yaml:3:1: found the key \"a\" again, expected each key once; it is on line 1 already");
            Mapping root = (Mapping) read("a: 1\na: 2\n").root().orElseThrow();
            assertThat(root.entries()).hasSize(1);
            assertThat(((Scalar) root.entries().get(0).value()).text()).isEqualTo("1");
        }

        @Test
        void keysThatAreNoText() {
            assertFindings(
                    "[a]: 1\n{b: c}: 2\n? \n: 3\n",
                    "p.yaml:1:1: found a list as a key, expected a text as a key",
                    "p.yaml:2:1: found a mapping as a key, expected a text as a key",
                    "p.yaml:3:2: found nothing as a key, expected a text as a key");
        }

        @Test
        void secondDocumentsAndDirectives() {
            assertFindings(
                    "%YAML 1.2\n---\na: b\n---\nc: d\n",
                    "p.yaml:1:1: found a YAML directive, expected a document without directives",
                    "p.yaml:4:1: found a second document, expected one document in a file");
        }

        @Test
        void tooDeep() {
            assertFindings(
                    "[".repeat(100_000),
                    "p.yaml:1:65: " + "[1]".repeat(64) + ": found more than 64 levels, expected fewer levels");
            assertThat(read("[".repeat(64) + "]".repeat(64)).root()).isPresent();
        }

        @Test
        void tooManyValues() {
            assertFindings(
                    "- a\n".repeat(150_000),
                    "p.yaml:100000:3: [100000]: found more than 100000 values, expected fewer values");
        }

        @Test
        void tooLarge() {
            assertFindings(
                    " ".repeat(Document.MOST_CHARACTERS + 1),
                    "p.yaml:1:1: found more than 1048576 characters, expected a file of at most 1 MiB");
        }

        @Test
        void controlCharacters() {
            assertFindings(
                    "a: b\nc: 'd\u0007'\n",
                    "p.yaml:2:6: found the character U+0007, expected text; inside double quotes it can be written with an"
                            + " escape");
        }

        @Test
        void halvesOfCharacters() {
            assertFindings(
                    "\uD800",
                    "p.yaml:1:1: found the character U+D800, expected text; inside double quotes it can be written with an"
                            + " escape");
        }
    }
}

package dev.redress.policy.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.redress.policy.document.Node.Mapping;
import dev.redress.policy.finding.FindingCode;
import dev.redress.policy.finding.Findings;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Errors of syntax: what they are called, where they are said to be, and that the rest of the file is still looked at. */
class SyntaxTest {

    private static final String COLON =
            "found \": \" where no key can stand, expected one key and its value on a line; text with \": \" in it stands in"
                    + " quotes";

    private final Findings.Collector findings = new Findings.Collector();

    static Stream<Arguments> faults() {
        return Stream.of(
                arguments("bad:\n\ta: b", "3:1: bad: found a tab, expected spaces to indent"),
                arguments("bad:\n  a: b\n \tc: d", "4:2: bad: found a tab, expected spaces to indent"),
                arguments("bad: {a: b", "2:6: bad: found a mapping opened by \"{\" without its end, expected \"}\""),
                arguments(
                        "bad: {a: [b, c}", "2:10: bad.a: found a list opened by \"[\" without its end, expected \"]\""),
                arguments("bad: \"b", "2:6: bad: found a quote without its end, expected the closing quote"),
                arguments("bad: 'b", "2:6: bad: found a quote without its end, expected the closing quote"),
                arguments("bad: b: c", "2:7: " + COLON),
                arguments("bad:\n  a\n  d: e", "4:4: " + COLON),
                arguments(
                        "bad:\n  a: b\n  c\n  d: e",
                        "4:3: bad: found a line without a colon, expected a key, a colon and a value"),
                arguments(
                        "bad: - b", "2:6: bad: found \"- \" behind a key, expected a list on the lines below its key"),
                arguments(
                        "bad: \"\\q\"",
                        "2:8: bad: found an unknown escape after \"\\\", expected a text in single quotes"),
                arguments(
                        "bad: \"\\xZZ\"", "2:9: bad: found an incomplete escape after \"\\\", expected all its digits"),
                arguments(
                        "bad: @b", "2:6: bad: found a character that cannot begin a text, expected the text in quotes"),
                arguments(
                        "bad: `b", "2:6: bad: found a character that cannot begin a text, expected the text in quotes"),
                arguments("bad: }", "2:6: bad: found no value, expected a value"),
                arguments(
                        "bad:\n   a: b\n  c: d",
                        "4:3: found a line that does not fit those above it, expected the indentation and the kind of its"
                                + " neighbors"));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void areSaidInWordsAndTheNextSectionIsReadAllTheSame(String bad, String finding) {
        Document document = Document.read("p.yaml", "good: 1\n" + bad + "\nafter: *x\n", findings);
        int last = 3 + (int) bad.chars().filter(c -> c == '\n').count();
        assertThat(findings.findings())
                .hasToString("p.yaml:" + finding + "\np.yaml:" + last
                        + ":8: after: found the alias \"*x\", expected the value itself");
        Mapping root = (Mapping) document.root().orElseThrow();
        assertThat(root.complete()).isFalse();
        assertThat(root.entries())
                .extracting(e -> e.key().text())
                .startsWith("good")
                .endsWith("after");
    }

    @Test
    void inSeveralSectionsAreAllFound() {
        Document.read("p.yaml", "a: [1\nb: {2\nc: '3\nd: 4\n", findings);
        assertThat(findings.findings()).hasToString("""
                p.yaml:1:4: a: found a list opened by "[" without its end, expected "]"
                p.yaml:2:4: b: found a mapping opened by "{" without its end, expected "}"
                p.yaml:3:4: c: found a quote without its end, expected the closing quote""");
    }

    @Test
    void beforeAnySectionLeavesTheSectionsBelow() {
        Document document = Document.read("p.yaml", "} what\na: 1\n", findings);
        assertThat(findings.findings()).hasToString("p.yaml:1:1: found no value, expected a value");
        assertThat(((Mapping) document.root().orElseThrow()).entries()).hasSize(1);
    }

    @Test
    void inATextWithoutSectionsEndTheReading() {
        Document document = Document.read("p.yaml", "[a, 1, ", findings);
        assertThat(document.root()).isEmpty();
        assertThat(findings.findings()).hasToString("p.yaml:1:8: [3]: found no value, expected a value");
    }

    @Test
    void areCountedNoMoreThanTwentyOneTimes() {
        Document.read("p.yaml", "a: [1\n".repeat(100_000), findings);
        assertThat(findings.findings().list())
                .filteredOn(finding -> finding.code() == FindingCode.SYNTAX)
                .hasSize(21);
    }
}

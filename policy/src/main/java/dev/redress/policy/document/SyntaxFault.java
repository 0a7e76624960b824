package dev.redress.policy.document;

import dev.redress.policy.finding.Finding;
import dev.redress.policy.finding.FindingCode;
import dev.redress.policy.finding.Location;
import java.util.List;
import java.util.Objects;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/**
 * An error of YAML syntax in words for somebody who does not know how a parser works.
 *
 * @param finding what is wrong, and where
 * @param lastLine the line up to which nothing can be trusted
 */
record SyntaxFault(Finding finding, int lastLine) {

    /** What the parser says, what that means, and whether the trouble lies where it began rather than where it was noticed. */
    private record Meaning(String problem, String found, String expected, boolean atBeginning) {}

    private static final List<Meaning> MEANINGS = List.of(
            new Meaning("'\\t(TAB)'", "a tab", "spaces to indent", false),
            new Meaning("expected ',' or ']'", "a list opened by \"[\" without its end", "\"]\"", true),
            new Meaning("expected ',' or '}'", "a mapping opened by \"{\" without its end", "\"}\"", true),
            new Meaning("unexpected end of stream", "a quote without its end", "the closing quote", true),
            new Meaning("document separator", "a quote without its end", "the closing quote", true),
            new Meaning(
                    "mapping values are not allowed here",
                    "\": \" where no key can stand",
                    "one key and its value on a line; text with \": \" in it stands in quotes",
                    false),
            new Meaning("could not find expected ':'", "a line without a colon", "a key, a colon and a value", true),
            new Meaning(
                    "sequence entries are not allowed here",
                    "\"- \" behind a key",
                    "a list on the lines below its key",
                    false),
            new Meaning(
                    "expected <block end>",
                    "a line that does not fit those above it",
                    "the indentation and the kind of its neighbors",
                    false),
            new Meaning("unknown escape character", "an unknown escape after \"\\\"", "a text in single quotes", false),
            new Meaning("escape sequence of", "an incomplete escape after \"\\\"", "all its digits", false),
            new Meaning("cannot start any token", "a character that cannot begin a text", "the text in quotes", false),
            new Meaning("expected the node content", "no value", "a value", false));

    private static final Meaning OTHER = new Meaning("", "text that is not YAML", "keys and values in YAML", false);

    static SyntaxFault of(MarkedYamlEngineException e, Lines lines) {
        String problem = Objects.requireNonNullElse(e.getProblem(), "");
        Meaning meaning = MEANINGS.stream()
                .filter(m -> problem.contains(m.problem))
                .findFirst()
                .orElse(OTHER);
        boolean atBeginning = meaning.atBeginning && e.getContextMark().isPresent();
        Location at = lines.at(atBeginning ? e.getContextMark() : e.getProblemMark());
        return new SyntaxFault(Finding.error(FindingCode.SYNTAX, at, meaning.found, meaning.expected), at.line());
    }

    static SyntaxFault unknown(Lines lines) {
        Location at = new Location(lines.file(), lines.first() + 1, 1);
        return new SyntaxFault(Finding.error(FindingCode.SYNTAX, at, OTHER.found, OTHER.expected), at.line());
    }
}

package dev.redress.policy.document;

import dev.redress.policy.finding.Findings;
import java.nio.file.Path;
import java.util.Optional;

/**
 * One file, parsed.
 *
 * <p>Whatever is wrong with the file becomes a finding with a place; no content makes a method here throw. Time and memory are
 * bounded: at most {@value #MOST_CHARACTERS} characters, {@value #MOST_VALUES} values, {@value #DEEPEST} levels.
 *
 * @param name the name of the file, as findings show it
 * @param root the tree, or nothing if there was nothing that could be parsed
 */
public record Document(String name, Optional<Node> root) {

    /** The most characters (UTF-16 units) a file may have: 1 MiB. */
    public static final int MOST_CHARACTERS = 1 << 20;

    /** The most values, keys included, a file may have. */
    public static final int MOST_VALUES = 100_000;

    /** The most lists and mappings that may stand inside each other. */
    public static final int DEEPEST = 64;

    /**
     * Reads a file in UTF-8. A byte order mark is passed over.
     *
     * @param file the file; its path as given is its name in findings
     * @param findings takes what is wrong, a missing or unreadable file included
     * @return the document; without a root if the file could not be read at all
     */
    public static Document read(Path file, Findings.Collector findings) {
        String name = file.toString().isEmpty() ? "." : file.toString();
        return Source.of(name, file, findings)
                .map(text -> read(name, text, findings))
                .orElseGet(() -> new Document(name, Optional.empty()));
    }

    /**
     * Reads a text.
     *
     * @param name the name that findings show, never empty
     * @param text the text; a byte order mark at its start is passed over
     * @param findings takes what is wrong
     * @return the document; without a root if nothing could be parsed
     */
    public static Document read(String name, String text, Findings.Collector findings) {
        return new Document(
                name,
                Source.check(name, text, findings).flatMap(sound -> new TreeParser(name, sound, findings).parse()));
    }
}

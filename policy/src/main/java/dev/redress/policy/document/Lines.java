package dev.redress.policy.document;

import dev.redress.policy.finding.Location;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.exceptions.Mark;

/**
 * A part of a file that is parsed by itself, from some line to the end, and which line of the file it begins with.
 *
 * @param file the name of the file
 * @param text the part
 * @param first the number of lines before it
 */
record Lines(String file, String text, int first) {

    /** A line that begins a section of the file: a key at the left edge. */
    private static final Pattern SECTION =
            Pattern.compile("(?:\\A|(?<=[\\n\\r]))[\\p{Alpha}$_][\\w.-]*[ \\t]*:(?=[ \\t\\r\\n]|$)");

    private static final Pattern LINE_END = Pattern.compile("\\r\\n|\\n|\\r");

    /** Where a mark of the parser lies in the file; marks count from 0. */
    Location at(Optional<Mark> mark) {
        return mark.map(m -> new Location(file, first + m.getLine() + 1, m.getColumn() + 1))
                .orElseGet(() -> Location.startOf(file));
    }

    /** The part that begins with the first section below a line of the file, if there is one. */
    Optional<Lines> sectionBelow(int line) {
        Matcher ends = LINE_END.matcher(text);
        int start = 0;
        for (int i = first; i < line; i++) {
            if (!ends.find(start)) {
                return Optional.empty();
            }
            start = ends.end();
        }
        Matcher section = SECTION.matcher(text);
        if (!section.find(start)) {
            return Optional.empty();
        }
        int skipped = (int) LINE_END.matcher(text.substring(start, section.start()))
                .results()
                .count();
        return Optional.of(new Lines(file, text.substring(section.start()), line + skipped));
    }
}

package dev.redress.examples.intake;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import dev.redress.examples.intake.PhysicalLines.Line;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Records of a CSV text (RFC 4180), one at a time.
 *
 * <p>A parser that is handed the whole stream swallows the rest of the file behind a quote that is never closed. Here a record
 * is at most {@value #MOST_LINES} lines and {@value PhysicalLines#LONGEST} characters long; one that is longer is refused, and
 * reading goes on with the line after the one on which it began.
 */
final class Records {

    /** The most lines of one record: line ends within quotes. */
    static final int MOST_LINES = 500;

    private final PhysicalLines lines;
    private final Deque<Line> again = new ArrayDeque<>();
    private final char separator;
    private final CsvReader.CsvReaderBuilder parser;

    Records(Reader in, char separator) {
        this.lines = new PhysicalLines(in);
        this.separator = separator;
        this.parser = CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(false)
                .detectBomHeader(false)
                .allowUnclosedQuote(false);
    }

    /**
     * One record.
     *
     * @param line the line on which it begins, from 1
     * @param fields its fields; empty if it was refused
     * @param refusal why it was refused; empty if it was not
     */
    record Row(long line, List<String> fields, String refusal) {

        static Row refused(long line, String refusal) {
            return new Row(line, List.of(), refusal);
        }

        boolean isRefused() {
            return !refusal.isEmpty();
        }
    }

    /** The next record that is not an empty line; nothing at the end. */
    @Nullable
    Row next() throws IOException {
        Line first = take();
        while (first != null && first.text().isEmpty() && !first.tooLong()) {
            first = take();
        }
        if (first == null) {
            return null;
        }
        return first.tooLong()
                ? Row.refused(first.number(), "a line of more than " + PhysicalLines.LONGEST + " characters")
                : from(first);
    }

    private Row from(Line first) throws IOException {
        if (!endsInQuotes(first.text(), false)) {
            return parse(first.number(), first.text());
        }
        List<Line> taken = new ArrayList<>();
        StringBuilder text = new StringBuilder(first.text());
        for (boolean open = true; open; ) {
            Line more = take();
            if (more != null) {
                taken.add(more);
                text.append('\n').append(more.text());
            }
            if (more == null || more.tooLong() || taken.size() == MOST_LINES || text.length() > PhysicalLines.LONGEST) {
                return readAgain(taken, Row.refused(first.number(), "a quote that is not closed"));
            }
            open = endsInQuotes(more.text(), true);
        }
        Row row = parse(first.number(), text.toString());
        return row.isRefused() ? readAgain(taken, row) : row;
    }

    /** A record of several lines is refused: only its first line is lost, because a stray quote may have swallowed the others. */
    private Row readAgain(List<Line> taken, Row refused) {
        for (int i = taken.size() - 1; i >= 0; i--) {
            again.push(taken.get(i));
        }
        return refused;
    }

    private @Nullable Line take() throws IOException {
        Line line = again.poll();
        return line != null ? line : lines.next();
    }

    private Row parse(long line, String text) {
        if (!isText(text)) {
            return Row.refused(line, "control characters or bytes that are not UTF-8");
        }
        try {
            return new Row(line, parser.ofSingleCsvRecord(text).getFields(), "");
        } catch (CsvParseException e) {
            return Row.refused(line, "characters behind a closing quote");
        }
    }

    /** Whether a quote is open at the end of a line; a quote opens only at the start of a field. */
    private boolean endsInQuotes(String text, boolean openAtStart) {
        boolean open = openAtStart;
        boolean fieldStart = !openAtStart;
        boolean justClosed = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean quote = c == '"';
            // A doubled quote closes the field and opens it again.
            boolean closes = open && quote;
            open = open ? !quote : quote && (fieldStart || justClosed);
            justClosed = closes;
            fieldStart = !open && c == separator;
        }
        return open;
    }

    private static boolean isText(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < ' ' && c != '\t' && c != '\n' && c != '\r') || c == '\uFFFD') {
                return false;
            }
        }
        return true;
    }
}

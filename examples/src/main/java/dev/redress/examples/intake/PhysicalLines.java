package dev.redress.examples.intake;

import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/** Lines of a text, each at most so long; of a longer one only that it was too long, so that memory stays bounded. */
final class PhysicalLines {

    /** The most characters of a line, and of a record. */
    static final int LONGEST = 65_536;

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final int END = -1;

    private final Reader in;
    private final char[] buffer = new char[16_384];
    private final StringBuilder text = new StringBuilder();
    private int length;
    private int next;
    private long number;
    private boolean afterReturn;

    PhysicalLines(Reader in) {
        this.in = in;
    }

    /**
     * One line.
     *
     * @param number from 1
     * @param text without its end; empty if it was too long
     * @param tooLong whether it had more than {@value #LONGEST} characters
     */
    record Line(long number, String text, boolean tooLong) {}

    /** The next line; nothing at the end of the text. */
    @Nullable
    Line next() throws IOException {
        int c = read();
        if (c == END) {
            return null;
        }
        number++;
        text.setLength(0);
        boolean tooLong = false;
        while (c != END && c != '\n' && c != '\r') {
            if (text.length() == LONGEST) {
                tooLong = true;
            } else {
                text.append((char) c);
            }
            c = read();
        }
        afterReturn = c == '\r';
        return new Line(number, tooLong ? "" : text.toString(), tooLong);
    }

    private int read() throws IOException {
        int c = raw();
        // A line feed after a carriage return is part of the same line end.
        boolean skip = (afterReturn && c == '\n') || (number == 0 && c == BYTE_ORDER_MARK);
        afterReturn = false;
        return skip ? raw() : c;
    }

    private int raw() throws IOException {
        if (next == length) {
            length = in.read(buffer, 0, buffer.length);
            next = 0;
            if (length <= 0) {
                length = 0;
                return END;
            }
        }
        return buffer[next++];
    }
}

package dev.redress.examples.report;

import dev.redress.examples.report.Svg.Anchor;
import java.util.ArrayList;
import java.util.List;

/** What each fill means: swatches with words, in as many lines as the frame needs. */
final class Legend {

    private static final double LINE = 26;
    private static final double SWATCH = 22;
    private static final double GAP = 26;

    private final Frame frame;
    private final List<Entry> entries = new ArrayList<>();
    private double x;
    private int line;

    Legend(Frame frame) {
        this.frame = frame;
    }

    private record Entry(String fill, String text, double x, int line) {}

    /** Adds a swatch with its words; it begins a new line if this one is full. */
    Legend add(String fill, String text) {
        double width = SWATCH + 8 + Label.ems(text) * Frame.TYPE;
        if (x > 0 && x + width > frame.width()) {
            x = 0;
            line++;
        }
        entries.add(new Entry(fill, text, x, line));
        x += width + GAP;
        return this;
    }

    double height() {
        return entries.isEmpty() ? 0 : (line + 1) * LINE;
    }

    void drawInto(Svg svg, double top) {
        for (Entry entry : entries) {
            double y = top + entry.line() * LINE;
            svg.box(entry.x() + 0.5, y + 4.5, SWATCH, 15, "edge", entry.fill());
            svg.text(entry.x() + SWATCH + 8, y + 17, Anchor.START, "label", entry.text());
        }
    }
}

package dev.redress.examples.report;

import java.util.Map;
import java.util.function.Function;

/** A chart, drawn once for each frame; the page shows the one that fits, so no reader gets it twice. */
record Drawing(String wide, String narrow) {

    static Drawing of(Function<Frame, String> chart) {
        return new Drawing(chart.apply(Frame.WIDE), chart.apply(Frame.NARROW));
    }

    /** The values of the template {@code drawing}. */
    Map<String, Object> values() {
        return Map.of("wide", wide, "narrow", narrow);
    }
}

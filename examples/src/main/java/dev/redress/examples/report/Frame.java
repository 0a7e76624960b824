package dev.redress.examples.report;

/** The room a drawing has. Every chart is drawn twice and the page shows the one that fits. */
enum Frame {
    /** A page or a sheet of paper. */
    WIDE(880),
    /** A phone held upright. */
    NARROW(358);

    /** The height of all type in a drawing. */
    static final double TYPE = 14;

    private final double width;

    Frame(double width) {
        this.width = width;
    }

    double width() {
        return width;
    }

    /** Ends the ids of a drawing, because both are in the page. */
    String suffix() {
        return this == WIDE ? "-wide" : "-narrow";
    }
}

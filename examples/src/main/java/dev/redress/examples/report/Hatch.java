package dev.redress.examples.report;

import dev.redress.examples.summary.Counts;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How each verdict is filled: by a color and by a pattern, either of which is enough to tell them apart.
 *
 * <p>Declared in the order in which they stand in a bar: from what went well to what is not known.
 */
enum Hatch {
    MET("met", "#2f6f8f", ""),
    LATE("late", "#f3c98b", stripes("#8a4b08")),
    OVERDUE("overdue", "#7b1e2b", cross("#e3b7bd")),
    RUNNING("running, not yet due", "#cfe3ec", dots("#2f6f8f")),
    PAUSED("paused, the clock stands still", "#e4e1ef", bars("#57507d")),
    CANCELLED("cancelled, no longer promised", "#f2f2f2", backstripes("#8a8a8a")),
    EXEMPT("exempt, spared by what happened", "#e3efdc", levels("#4d7a35")),
    UNKNOWN("unknown, no promise applies", "#ffffff", "");

    private static final Set<Hatch> RARE = Set.of(PAUSED, CANCELLED, EXEMPT);

    private final String words;
    private final String ground;
    private final String marks;

    Hatch(String words, String ground, String marks) {
        this.words = words;
        this.ground = ground;
        this.marks = marks;
    }

    /** The verdict in one word. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The verdict with what it means. */
    String words() {
        return words;
    }

    long of(Counts counts) {
        return switch (this) {
            case MET -> counts.met();
            case LATE -> counts.late();
            case OVERDUE -> counts.overdue();
            case RUNNING -> counts.running();
            case PAUSED -> counts.paused();
            case CANCELLED -> counts.cancelled();
            case EXEMPT -> counts.exempt();
            case UNKNOWN -> counts.unknown();
        };
    }

    /** Those to draw: the rarer three only if a case has them. */
    static List<Hatch> shown(Counts counts) {
        return Stream.of(values())
                .filter(hatch -> !RARE.contains(hatch) || hatch.of(counts) > 0)
                .toList();
    }

    /** The fill to use in the drawing that has this id. */
    String fill(String drawing) {
        return marks.isEmpty() ? ground : "url(#" + id(drawing) + ")";
    }

    /** The definition that {@link #fill} needs; empty if it needs none. */
    String definition(String drawing) {
        if (marks.isEmpty()) {
            return "";
        }
        return "<pattern id=\"" + id(drawing) + "\" width=\"8\" height=\"8\" patternUnits=\"userSpaceOnUse\">"
                + "<rect width=\"8\" height=\"8\" fill=\"" + ground + "\"/>" + marks + "</pattern>\n";
    }

    private String id(String drawing) {
        return drawing + "-" + word();
    }

    private static String cross(String ink) {
        return "<path d=\"M0 0L8 8M8 0L0 8\" stroke=\"" + ink + "\" stroke-width=\"0.9\"/>";
    }

    private static String stripes(String ink) {
        return "<path d=\"M-2 2L2 -2M0 8L8 0M6 10L10 6\" stroke=\"" + ink + "\" stroke-width=\"2.2\"/>";
    }

    private static String bars(String ink) {
        return "<path d=\"M1.5 0V8M4 0V8\" stroke=\"" + ink + "\" stroke-width=\"1.2\"/>";
    }

    private static String backstripes(String ink) {
        return "<path d=\"M-2 6L2 10M0 0L8 8M6 -2L10 2\" stroke=\"" + ink + "\" stroke-width=\"1.2\"/>";
    }

    private static String levels(String ink) {
        return "<path d=\"M0 2H8M0 6H8\" stroke=\"" + ink + "\" stroke-width=\"1.2\"/>";
    }

    private static String dots(String ink) {
        return "<circle cx=\"2\" cy=\"2\" r=\"1.1\" fill=\"" + ink + "\"/><circle cx=\"6\" cy=\"6\" r=\"1.1\" fill=\""
                + ink + "\"/>";
    }
}

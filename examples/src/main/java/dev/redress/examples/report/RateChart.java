package dev.redress.examples.report;

import dev.redress.examples.report.Svg.Anchor;
import dev.redress.examples.summary.Rate;
import dev.redress.examples.summary.TypeRow;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** On-time rates by type: a dot for the rate, a whisker for its interval, worst on top, and a line for all types together. */
final class RateChart {

    /** So many of the biggest types are drawn; the table has the others. */
    static final int DRAWN = 40;

    private static final double TOP = 44;
    private static final double BOTTOM = 30;
    private static final Comparator<TypeRow> WORST_FIRST = Comparator.comparingDouble(
                    (TypeRow row) -> row.onTime().map(Rate::share).orElse(2.0))
            .thenComparing(
                    Comparator.comparingLong((TypeRow row) -> row.counts().all())
                            .reversed())
            .thenComparing(TypeRow::type);

    private final Frame frame;
    private final List<TypeRow> rows;
    private final Optional<Rate> all;
    private final Scale scale;
    private final double rowHeight;

    private RateChart(List<TypeRow> biggest, Optional<Rate> all, Frame frame) {
        this.frame = frame;
        this.rows = biggest.stream().limit(DRAWN).sorted(WORST_FIRST).toList();
        this.all = all;
        double lowest = rows.stream()
                .flatMap(row -> row.onTime().stream())
                .mapToDouble(Rate::low)
                .min()
                .orElse(0);
        double floor = Scale.floorFor(Math.min(lowest, all.map(Rate::low).orElse(lowest)));
        boolean wide = frame == Frame.WIDE;
        this.scale = new Scale(floor, wide ? 270 : 20, frame.width() - (wide ? 214 : 22));
        this.rowHeight = wide ? 26 : 50;
    }

    /**
     * Draws the biggest types.
     *
     * @param biggest types, most cases first, at least one
     * @param all the rate of all types together; empty if no case is decided
     */
    static String draw(List<TypeRow> biggest, Optional<Rate> all, Frame frame) {
        return new RateChart(biggest, all, frame).draw();
    }

    private String draw() {
        String says = "A dot is the on-time rate of a type, its line the 95 % interval, worst on top. "
                + all.map(rate -> "The dashed line is the rate of all types, " + Figures.percent(rate) + ". ")
                        .orElse("")
                + scale.warning();
        double bottom = TOP + rows.size() * rowHeight;
        Svg svg = new Svg("rates" + frame.suffix(), frame, bottom + BOTTOM, "On-time rate by type", says.strip());
        axis(svg, bottom);
        double y = TOP;
        for (TypeRow row : rows) {
            row(svg, row, y);
            y += rowHeight;
        }
        return svg.end();
    }

    private void axis(Svg svg, double bottom) {
        for (double tick : scale.ticks()) {
            double x = scale.at(tick);
            upright(svg, x, bottom, "grid");
            svg.text(x, bottom + 20, Anchor.MIDDLE, "tick", Scale.words(tick));
        }
        if (frame == Frame.WIDE) {
            svg.text(frame.width() - 80, TOP - 12, Anchor.END, "tick", "on time");
            svg.text(frame.width(), TOP - 12, Anchor.END, "tick", "cases");
        }
        all.ifPresent(rate -> {
            double x = scale.at(rate.share());
            upright(svg, x, bottom, "mean");
            svg.text(
                    Math.min(x, scale.to() - 40),
                    TOP - 12,
                    Anchor.MIDDLE,
                    "mean-label",
                    "all " + Figures.percent(rate));
        });
    }

    /** A line from top to bottom; on a phone it leaves out the lines of text. */
    private void upright(Svg svg, double x, double bottom, String look) {
        if (frame == Frame.WIDE) {
            svg.line(x, TOP - 6, x, bottom + 4, look);
            return;
        }
        for (double y = TOP; y < bottom; y += rowHeight) {
            svg.line(x, y + 24, x, y + 44, look);
        }
    }

    private void row(Svg svg, TypeRow row, double y) {
        String cases = Figures.count(row.counts().all());
        String rate = row.onTime().map(Figures::percent).orElse(Figures.NOT_COMPUTABLE);
        svg.group(Label.clean(row.type()) + ": " + rate + ", " + cases + " cases");
        double middle;
        if (frame == Frame.WIDE) {
            middle = y + rowHeight / 2;
            name(svg, row, y + 3, 240);
            svg.text(frame.width() - 80, middle + 5, Anchor.END, "value", rate);
            svg.text(frame.width(), middle + 5, Anchor.END, "value", cases);
        } else {
            middle = y + 34;
            String right = rate + ", " + cases + (row.counts().all() == 1 ? " case" : " cases");
            name(svg, row, y + 2, frame.width() - Label.ems(right) * Frame.TYPE - 8);
            svg.text(frame.width(), y + 17, Anchor.END, "value", right);
        }
        row.onTime().ifPresent(known -> whisker(svg, known, middle));
        svg.endGroup();
    }

    private static void name(Svg svg, TypeRow row, double y, double width) {
        svg.part(0, y, width, 20);
        svg.text(0, 15, Anchor.START, "label", Label.fitted(row.type(), width, Frame.TYPE));
        svg.endPart();
    }

    private void whisker(Svg svg, Rate rate, double y) {
        double low = scale.at(rate.low());
        double high = scale.at(rate.high());
        svg.line(low, y, high, y, "whisker").line(low, y - 4, low, y + 4, "whisker");
        svg.line(high, y - 4, high, y + 4, "whisker").dot(scale.at(rate.share()), y, 5, "dot");
    }
}

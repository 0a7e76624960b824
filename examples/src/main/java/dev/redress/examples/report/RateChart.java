package dev.redress.examples.report;

import dev.redress.examples.report.Svg.Anchor;
import dev.redress.examples.summary.Rate;
import dev.redress.examples.summary.TypeRow;
import java.util.Comparator;
import java.util.List;

/** On-time rates by type: a dot for the rate, a whisker for its interval, worst on top, and a line for all types together. */
final class RateChart {

    /** So many of the biggest types are drawn; the table has the others. */
    static final int DRAWN = 40;

    private static final double TOP = 44;
    private static final double BOTTOM = 30;
    private static final Comparator<Dot> BIGGEST_FIRST =
            Comparator.comparingLong((Dot dot) -> -dot.rate().whole()).thenComparing(Dot::type);
    private static final Comparator<Dot> WORST_FIRST =
            Comparator.comparingDouble((Dot dot) -> dot.rate().share()).thenComparing(BIGGEST_FIRST);

    private final String id;
    private final Frame frame;
    private final List<Dot> dots;
    private final Rate all;
    private final Scale scale;
    private final double rowHeight;

    private RateChart(List<Dot> dots, Rate all, String place, Frame frame) {
        this.id = "rates" + place + frame.suffix();
        this.frame = frame;
        this.dots = dots;
        this.all = all;
        double lowest = dots.stream().mapToDouble(dot -> dot.rate().low()).min().orElse(all.low());
        double floor = Scale.floorFor(Math.min(lowest, all.low()));
        boolean wide = frame == Frame.WIDE;
        this.scale = new Scale(floor, wide ? 270 : 20, frame.width() - (wide ? 180 : 22));
        this.rowHeight = wide ? 26 : 50;
    }

    private record Dot(String type, Rate rate) {}

    /**
     * Draws the types with most decided cases; a type without any has no rate and is left to the table.
     *
     * @param types all types
     * @param all the rate of all of them together
     * @param place ends its id
     */
    static String draw(List<TypeRow> types, Rate all, String place, Frame frame) {
        List<Dot> dots = types.stream()
                .flatMap(row -> row.onTime().map(rate -> new Dot(row.type(), rate)).stream())
                .sorted(BIGGEST_FIRST)
                .limit(DRAWN)
                .sorted(WORST_FIRST)
                .toList();
        return new RateChart(dots, all, place, frame).draw();
    }

    private String draw() {
        String says = "A dot is the on-time rate of a type, its line the 95 % interval, worst on top. "
                + "The dashed line is the rate of all types, " + Figures.percent(all) + ". " + scale.warning();
        double bottom = TOP + dots.size() * rowHeight;
        Svg svg = new Svg(id, frame, bottom + BOTTOM, "On-time rate by type", says.strip());
        axis(svg, bottom);
        double y = TOP;
        for (Dot dot : dots) {
            row(svg, dot, y);
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
            svg.text(frame.width(), TOP - 12, Anchor.END, "tick", "of decided");
        }
        double x = scale.at(all.share());
        upright(svg, x, bottom, "mean");
        double within = Math.max(50, Math.min(x, frame.width() - 50));
        svg.text(within, TOP - 12, Anchor.MIDDLE, "mean-label", "all " + Figures.percent(all));
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

    private void row(Svg svg, Dot dot, double y) {
        String rate = Figures.percent(dot.rate());
        String decided = Figures.count(dot.rate().whole());
        svg.group(Label.clean(dot.type()) + ": " + rate + " of " + decided + ", " + Figures.interval(dot.rate()));
        if (frame == Frame.WIDE) {
            double middle = y + rowHeight / 2;
            name(svg, dot, y + 3, 240);
            svg.text(frame.width() - 80, middle + 5, Anchor.END, "value", rate);
            svg.text(frame.width(), middle + 5, Anchor.END, "value", decided);
            whisker(svg, dot.rate(), middle);
        } else {
            String right = rate + " of " + decided;
            name(svg, dot, y + 2, frame.width() - Label.ems(right) * Frame.TYPE - 8);
            svg.text(frame.width(), y + 17, Anchor.END, "value", right);
            whisker(svg, dot.rate(), y + 34);
        }
        svg.endGroup();
    }

    private static void name(Svg svg, Dot dot, double y, double width) {
        svg.part(0, y, width, 20);
        svg.text(0, 15, Anchor.START, "label", Label.fitted(dot.type(), width, Frame.TYPE));
        svg.endPart();
    }

    private void whisker(Svg svg, Rate rate, double y) {
        double low = scale.at(rate.low());
        double high = scale.at(rate.high());
        svg.line(low, y, high, y, "whisker").line(low, y - 4, low, y + 4, "whisker");
        svg.line(high, y - 4, high, y + 4, "whisker").dot(scale.at(rate.share()), y, 5, "dot");
    }
}

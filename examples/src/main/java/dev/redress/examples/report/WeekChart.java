package dev.redress.examples.report;

import dev.redress.examples.report.Svg.Anchor;
import dev.redress.examples.summary.Comparison.Week;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Agreement by week of receipt, with a line where the edition begins. */
final class WeekChart {

    private static final double TOP = 40;
    private static final double LEFT = 52;
    private static final double DATE = 98;
    private static final double DAY_OF_WEEK = 3.5;

    private final List<Week> weeks;
    private final LocalDate boundary;
    private final Frame frame;
    private final double height;
    private final Scale scale;
    private final LocalDate first;
    private final double perDay;

    private WeekChart(List<Week> weeks, LocalDate boundary, Frame frame) {
        this.weeks = weeks;
        this.boundary = boundary;
        this.frame = frame;
        this.height = frame == Frame.WIDE ? 330 : 290;
        double lowest = weeks.stream()
                .flatMap(week -> week.share().stream())
                .mapToDouble(share -> share)
                .min()
                .orElse(0);
        this.scale = new Scale(Scale.floorFor(lowest), height - 40, TOP);
        this.first = weeks.get(0).monday();
        long days =
                7 + ChronoUnit.DAYS.between(first, weeks.get(weeks.size() - 1).monday());
        this.perDay = (frame.width() - LEFT - 12) / days;
    }

    /**
     * Draws the weeks.
     *
     * @param weeks ascending, at least one
     * @param boundary the first date of the edition
     */
    static String draw(List<Week> weeks, LocalDate boundary, Frame frame) {
        return new WeekChart(weeks, boundary, frame).draw();
    }

    private String draw() {
        String says = "The share of due instants within 300 s of the recorded ones, by week of receipt. "
                + "Filled dots are weeks for which the edition holds, rings are weeks before it or cut by it. "
                + "The dashed line is its first date, " + Figures.date(boundary) + ". " + scale.warning();
        Svg svg = new Svg("weeks" + frame.suffix(), frame, height, "Agreement by week", says.strip());
        for (double tick : scale.ticks()) {
            svg.line(LEFT, scale.at(tick), frame.width(), scale.at(tick), "grid");
            svg.text(LEFT - 8, scale.at(tick) + 5, Anchor.END, "tick", Scale.words(tick));
        }
        dates(svg);
        edition(svg);
        joined(svg);
        for (Week week : weeks) {
            week.share().ifPresent(share -> dot(svg, week, share));
        }
        return svg.end();
    }

    private void dot(Svg svg, Week week, double share) {
        double radius = Math.min(5, Math.max(1.5, perDay * 3));
        svg.group("Week of " + Figures.date(week.monday()) + ": "
                + Figures.finePercent(week.agree(), week.compared()) + " of "
                + Figures.count(week.compared()));
        svg.dot(middle(week), scale.at(share), radius, week.inForce() ? "dot" : "ring");
        svg.endGroup();
    }

    /** A line through the weeks, broken where nothing was compared and where the edition begins. */
    private void joined(Svg svg) {
        StringBuilder points = new StringBuilder();
        boolean inForce = weeks.get(0).inForce();
        for (Week week : weeks) {
            if (week.share().isEmpty() || week.inForce() != inForce) {
                svg.path(points.toString(), "course");
                points.setLength(0);
                inForce = week.inForce();
            }
            week.share()
                    .ifPresent(share -> points.append(points.isEmpty() ? "" : " ")
                            .append(Svg.number(middle(week)))
                            .append(',')
                            .append(Svg.number(scale.at(share))));
        }
        svg.path(points.toString(), "course");
    }

    private void dates(Svg svg) {
        double base = height - 40;
        long weeksBetween = (long) Math.ceil(DATE / (7 * perDay));
        for (LocalDate date = first; x(date) < frame.width() - DATE + 14; date = date.plusWeeks(weeksBetween)) {
            svg.line(x(date), base, x(date), base + 6, "axis");
            svg.text(x(date), base + 24, Anchor.START, "tick", Figures.day(date));
        }
        svg.line(LEFT, height - 40, frame.width(), height - 40, "axis");
    }

    private void edition(Svg svg) {
        double x = x(boundary);
        if (x < LEFT || x > frame.width()) {
            return;
        }
        svg.line(x, TOP - 10, x, height - 40, "mean");
        boolean right = x > frame.width() / 2;
        svg.text(
                right ? x - 4 : x + 4,
                TOP - 18,
                right ? Anchor.END : Anchor.START,
                "mean-label",
                "edition from " + Figures.day(boundary));
    }

    private double middle(Week week) {
        return x(week.monday()) + DAY_OF_WEEK * perDay;
    }

    private double x(LocalDate date) {
        return LEFT + ChronoUnit.DAYS.between(first, date) * perDay;
    }
}

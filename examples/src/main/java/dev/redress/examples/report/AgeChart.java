package dev.redress.examples.report;

import dev.redress.examples.report.Svg.Anchor;
import dev.redress.examples.summary.AgeBand;
import java.util.List;

/** What is open, by age: a bar for each band, cut into overdue, running and unknown. */
final class AgeChart {

    private static final List<Hatch> ORDER = List.of(Hatch.OVERDUE, Hatch.RUNNING, Hatch.PAUSED, Hatch.UNKNOWN);

    private final List<AgeBand> bands;
    private final Frame frame;
    private final String id;

    private AgeChart(List<AgeBand> bands, String place, Frame frame) {
        this.bands = bands;
        this.frame = frame;
        this.id = "ageing" + place + frame.suffix();
    }

    /**
     * Draws the bands in their order.
     *
     * @param bands at least one with a case
     * @param place ends its id
     */
    static String draw(List<AgeBand> bands, String place, Frame frame) {
        return new AgeChart(bands, place, frame).draw();
    }

    private String draw() {
        Legend legend = new Legend(frame);
        StringBuilder patterns = new StringBuilder();
        for (Hatch hatch : ORDER) {
            if (hatch == Hatch.PAUSED && bands.stream().allMatch(band -> band.paused() == 0)) {
                continue;
            }
            legend.add(hatch.fill(id), hatch.word());
            patterns.append(hatch.definition(id));
        }
        boolean wide = frame == Frame.WIDE;
        double row = wide ? 36 : 60;
        double top = legend.height() + 12;
        Svg svg = new Svg(id, frame, top + bands.size() * row + 4, "Open cases by age", says());
        svg.definitions(patterns.toString());
        legend.drawInto(svg, 0);
        double left = wide ? 170 : 0;
        double room = frame.width() - left - (wide ? 190 : 130);
        long longest = Math.max(1, bands.stream().mapToLong(AgeBand::open).max().orElse(1));
        double y = top;
        for (AgeBand band : bands) {
            svg.group(Label.clean(band.label()) + ": " + words(band));
            double bar = wide ? y + 5 : y + 22;
            svg.part(0, wide ? bar + 3 : y, wide ? left - 10 : frame.width(), 20);
            svg.text(
                    0,
                    15,
                    Anchor.START,
                    "label",
                    Label.fitted(band.label(), wide ? left - 10 : frame.width(), Frame.TYPE));
            svg.endPart();
            double end = bar(svg, band, left, bar, room / longest);
            svg.line(left, bar - 4, left, bar + 30, "axis");
            svg.text(end + 8, bar + 18, Anchor.START, "value", ends(band));
            svg.endGroup();
            y += row;
        }
        return svg.end();
    }

    /** Draws the parts of a band one after the other and says where the last one ends. */
    private double bar(Svg svg, AgeBand band, double left, double y, double perCase) {
        double x = left;
        for (Hatch hatch : ORDER) {
            double width = cases(hatch, band) * perCase;
            if (width > 0) {
                svg.box(x, y, width, 26, "edge", hatch.fill(id));
            }
            x += width;
        }
        return x;
    }

    private static long cases(Hatch hatch, AgeBand band) {
        return switch (hatch) {
            case OVERDUE -> band.overdue();
            case RUNNING -> band.running();
            case UNKNOWN -> band.unknown();
            case PAUSED -> band.paused();
            case MET, LATE, CANCELLED, EXEMPT -> 0;
        };
    }

    private static String ends(AgeBand band) {
        String all = Figures.count(band.open());
        if (band.overdue() == 0) {
            return all;
        }
        String overdue = band.overdue() == band.open() ? "all" : Figures.count(band.overdue());
        return all + ", " + overdue + " overdue";
    }

    private static String words(AgeBand band) {
        return Figures.count(band.overdue()) + " overdue, " + Figures.count(band.running()) + " running, "
                + (band.paused() == 0 ? "" : Figures.count(band.paused()) + " paused, ")
                + Figures.count(band.unknown()) + " unknown";
    }

    private String says() {
        StringBuilder says = new StringBuilder();
        for (AgeBand band : bands) {
            says.append(says.isEmpty() ? "" : "; ")
                    .append(Label.clean(band.label()))
                    .append(": ")
                    .append(words(band));
        }
        return says.append('.').toString();
    }
}

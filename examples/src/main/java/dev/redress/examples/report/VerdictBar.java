package dev.redress.examples.report;

import dev.redress.examples.summary.Counts;

/** All verdicts as one bar, cut into their shares. */
final class VerdictBar {

    private static final double BAR = 36;

    private VerdictBar() {}

    static String draw(Counts counts, String place, Frame frame) {
        String id = "verdicts" + place + frame.suffix();
        StringBuilder patterns = new StringBuilder();
        StringBuilder says = new StringBuilder();
        Legend legend = new Legend(frame);
        for (Hatch hatch : Hatch.shown(counts)) {
            patterns.append(hatch.definition(id));
            String words = share(hatch, counts);
            says.append(says.isEmpty() ? "" : "; ").append(words);
            legend.add(hatch.fill(id), hatch.word() + " " + Figures.percent(hatch.of(counts), counts.all()));
        }
        Svg svg = new Svg(id, frame, BAR + 14 + legend.height(), "Verdicts", "Of all cases: " + says + ".");
        svg.definitions(patterns.toString());
        double room = frame.width() - 1;
        double x = 0.5;
        for (Hatch hatch : Hatch.values()) {
            double width = room * hatch.of(counts) / counts.all();
            if (width > 0) {
                svg.group(share(hatch, counts));
                svg.box(x, 0.5, width, BAR, "edge", hatch.fill(id)).endGroup();
            }
            x += width;
        }
        legend.drawInto(svg, BAR + 12);
        return svg.end();
    }

    private static String share(Hatch hatch, Counts counts) {
        long cases = hatch.of(counts);
        return hatch.word() + " " + Figures.count(cases) + " (" + Figures.percent(cases, counts.all()) + ")";
    }
}

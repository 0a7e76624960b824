package dev.redress.examples.report;

import dev.redress.examples.report.Svg.Anchor;
import dev.redress.examples.summary.Counts;
import dev.redress.examples.summary.PromiseSummary;
import dev.redress.examples.summary.Rate;
import java.util.List;

/** All promises beneath each other, each a bar of all cases cut into verdicts, with the on-time rate at its end. */
final class VerdictBars {

    private static final double BAR = 26;

    private VerdictBars() {}

    /**
     * Draws the promises in their order.
     *
     * @param promises at least one, each with a case
     */
    static String draw(List<PromiseSummary> promises, Frame frame) {
        String id = "promises" + frame.suffix();
        Counts all = promises.stream().map(PromiseSummary::total).reduce(Counts.NONE, Counts::plus);
        List<Hatch> hatches = Hatch.shown(all);
        StringBuilder patterns = new StringBuilder();
        Legend legend = new Legend(frame);
        for (Hatch hatch : hatches) {
            patterns.append(hatch.definition(id));
            legend.add(hatch.fill(id), hatch.word());
        }
        double row = frame == Frame.WIDE ? 36 : 58;
        double top = legend.height() + 12;
        Svg svg = new Svg(id, frame, top + promises.size() * row, "Verdicts by promise", says(promises));
        svg.definitions(patterns.toString());
        legend.drawInto(svg, 0);
        double y = top;
        for (PromiseSummary promise : promises) {
            bar(svg, promise, hatches, id, frame, y);
            y += row;
        }
        return svg.end();
    }

    private static void bar(Svg svg, PromiseSummary promise, List<Hatch> hatches, String id, Frame frame, double top) {
        boolean wide = frame == Frame.WIDE;
        double left = wide ? 230 : 0.5;
        double y = wide ? top : top + 22;
        double room = frame.width() - left - 0.5 - (wide ? 80 : 0);
        svg.group(words(promise));
        double width = wide ? left - 10 : frame.width() - 90;
        svg.part(0, wide ? y + 3 : top, width, 20);
        svg.text(0, 15, Anchor.START, "label", Label.fitted(promise.promise(), width, Frame.TYPE));
        svg.endPart();
        svg.text(frame.width(), wide ? y + 18 : top + 15, Anchor.END, "value", rate(promise));
        double x = left;
        for (Hatch hatch : hatches) {
            double part = room * hatch.of(promise.total()) / promise.total().all();
            if (part > 0) {
                svg.box(x, y + 0.5, part, BAR, "edge", hatch.fill(id));
            }
            x += part;
        }
        svg.endGroup();
    }

    private static String rate(PromiseSummary promise) {
        return promise.onTime().map((Rate rate) -> Figures.percent(rate)).orElse("–");
    }

    private static String words(PromiseSummary promise) {
        Counts total = promise.total();
        StringBuilder words = new StringBuilder(Label.clean(promise.promise()))
                .append(": ")
                .append(rate(promise))
                .append(" on time");
        for (Hatch hatch : Hatch.shown(total)) {
            words.append("; ").append(hatch.word()).append(' ').append(Figures.count(hatch.of(total)));
        }
        return words.toString();
    }

    private static String says(List<PromiseSummary> promises) {
        return String.join(". ", promises.stream().map(VerdictBars::words).toList()) + ".";
    }
}

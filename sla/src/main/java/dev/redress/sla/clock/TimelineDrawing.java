package dev.redress.sla.clock;

import dev.redress.sla.clock.Segment.Kind;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Draws how the time of a clock passed, from its first start to its due instant or to when it was read, whichever is later.
 *
 * <p>What counted is dark, what was paused is hatched, what was shut is pale. If a segment would be thinner than a pixel, the time is
 * drawn in bars of four, each filled by the shares of its time. One use for one drawing.
 */
final class TimelineDrawing {

    private static final int WIDTH = 720;
    private static final int HEIGHT = 162;
    private static final double LEFT = 24;
    private static final double ROOM = WIDTH - 2 * LEFT;
    private static final double TOP = 70;
    private static final double BAND = 30;
    private static final double BOTTOM = TOP + BAND;
    private static final int BIN = 4;
    private static final int MOST_CYCLES = 8;
    private static final String SOLID = "stroke=\"#1b1f23\" stroke-width=\"1.5\"";

    private final ClockReading reading;
    private final Phrases phrases;
    private final ZoneId zone;
    private final List<Cycle> cycles;
    private final List<Segment> segments;
    private final Instant from;
    private final Instant to;
    private final String id;
    private final Svg svg;
    private final List<Runnable> labels = new ArrayList<>();

    TimelineDrawing(Explanation explanation, Phrases phrases) {
        this.reading = explanation.reading();
        this.phrases = phrases;
        this.zone = reading.calendar().zone();
        List<Cycle> all = reading.cycles();
        this.cycles = all.subList(Math.max(0, all.size() - MOST_CYCLES), all.size());
        this.segments = segments();
        this.from = cycles.stream()
                .map(Cycle::started)
                .min(Comparator.naturalOrder())
                .orElse(reading.at());
        Instant last = reading.stopped().orElse(reading.at());
        Instant due = reading.due().orElse(last);
        Instant end = due.isAfter(last) ? due : last;
        this.to = end.isAfter(from) ? end : from.plusSeconds(60);
        String title = reading.text(phrases.language());
        this.id = "clock-" + Integer.toHexString((title + reading.at()).hashCode());
        this.svg = new Svg(id, WIDTH, HEIGHT, title, explanation.text(phrases.language()));
    }

    /** Those of all cycles that are drawn, none twice. */
    private List<Segment> segments() {
        List<Segment> all = new ArrayList<>();
        cycles.forEach(cycle -> all.addAll(reading.segments(cycle.number())));
        all.sort(Comparator.comparing(Segment::start));
        List<Segment> once = new ArrayList<>();
        for (Segment each : all) {
            if (once.isEmpty()
                    || !each.start().isBefore(once.get(once.size() - 1).end())) {
                once.add(each);
            }
        }
        return once;
    }

    String drawn() {
        svg.hatch(id + "-paused");
        svg.text(LEFT, 16, "start", reading.promise().id() + ": " + phrases.state(reading.state()));
        svg.line(LEFT, BOTTOM, LEFT + ROOM, BOTTOM, "stroke=\"#6a737d\"");
        bands();
        ticks();
        cycles();
        reading.due().ifPresent(due -> mark(due, 48, phrases.say("mark-due", phrases.time(due, zone)), true));
        reading.breachedAt().ifPresent(this::late);
        if (!cycles.isEmpty()) {
            Optional<Instant> stopped = reading.stopped();
            Instant end = stopped.orElse(reading.at());
            mark(
                    end,
                    62,
                    phrases.say(stopped.isPresent() ? "mark-stopped" : "mark-at", phrases.time(end, zone)),
                    false);
        }
        // After all lines, so that none goes through a word.
        labels.forEach(Runnable::run);
        legend();
        return svg.end();
    }

    private double x(Instant at) {
        double part = seconds(Duration.between(from, at)) / seconds(Duration.between(from, to));
        return LEFT + ROOM * Math.min(1, Math.max(0, part));
    }

    private static double seconds(Duration duration) {
        return duration.getSeconds() + duration.getNano() / 1e9;
    }

    private String fill(Kind kind) {
        return switch (kind) {
            case COUNTED -> "#2f6f8f";
            case PAUSED -> "url(#" + id + "-paused)";
            case SHUT -> "#e4e7eb";
        };
    }

    private void bands() {
        if (segments.stream().allMatch(each -> x(each.end()) - x(each.start()) >= 1)) {
            segments.forEach(each -> {
                double x = x(each.start());
                svg.box(x, TOP, x(each.end()) - x, BAND, fill(each.kind()));
            });
        } else {
            bins();
        }
    }

    /** Bars of four pixels; what falls into one is added up by kind. */
    private void bins() {
        int count = (int) Math.ceil(ROOM / BIN);
        List<double[]> widths = new ArrayList<>();
        for (int bin = 0; bin < count; bin++) {
            widths.add(new double[Kind.values().length]);
        }
        for (Segment each : segments) {
            double end = x(each.end()) - LEFT;
            double at = x(each.start()) - LEFT;
            while (at < end) {
                int bin = Math.min(count - 1, (int) (at / BIN));
                double next = bin == count - 1 ? end : Math.min(end, (bin + 1.0) * BIN);
                widths.get(bin)[place(each.kind())] += next - at;
                at = next;
            }
        }
        for (int bin = 0; bin < count; bin++) {
            double y = BOTTOM;
            for (Kind kind : Kind.values()) {
                double height = BAND * widths.get(bin)[place(kind)] / BIN;
                if (height >= 0.05) {
                    y -= height;
                    svg.box(LEFT + (double) bin * BIN, y, BIN, height, fill(kind));
                }
            }
        }
    }

    private static int place(Kind kind) {
        return switch (kind) {
            case COUNTED -> 0;
            case PAUSED -> 1;
            case SHUT -> 2;
        };
    }

    private void ticks() {
        DateTicks.of(from, to, zone, phrases.language()).forEach((at, label) -> {
            double x = x(at);
            svg.line(x, BOTTOM, x, BOTTOM + 12, "stroke=\"#6a737d\"");
            svg.text(x, BOTTOM + 24, anchor(x), label);
        });
    }

    private void cycles() {
        if (cycles.size() == 1) {
            Instant start = cycles.get(0).started();
            svg.text(LEFT, 34, "start", phrases.say("mark-started", phrases.time(start, zone)));
        } else {
            for (Cycle cycle : cycles) {
                mark(cycle.started(), 34, phrases.say("mark-cycle", String.valueOf(cycle.number())), false);
            }
        }
    }

    /** A mark of the height of its label; that of the due instant is dashed. */
    private void mark(Instant at, double y, String label, boolean isDashed) {
        double x = x(at);
        svg.line(x, y - 8, x, BOTTOM + 4, isDashed ? SOLID + " stroke-dasharray=\"4 3\"" : SOLID);
        boolean isLeft = x < WIDTH / 2.0;
        labels.add(() -> svg.text(isLeft ? x + 4 : x - 4, y, isLeft ? "start" : "end", label));
    }

    private static String anchor(double x) {
        return x < LEFT + 24 ? "start" : x > LEFT + ROOM - 24 ? "end" : "middle";
    }

    /** A thick line from the breach on, and a cross where it begins. */
    private void late(Instant breach) {
        double x = x(breach);
        String look = "stroke=\"#7b1e2b\" stroke-width=\"2\"";
        svg.line(x - 4, TOP - 4, x + 4, TOP + 4, look).line(x - 4, TOP + 4, x + 4, TOP - 4, look);
        Instant end = reading.stopped().orElse(reading.at());
        svg.line(x, BOTTOM + 3, Math.max(x(end), x), BOTTOM + 3, "stroke=\"#7b1e2b\" stroke-width=\"5\"");
    }

    private void legend() {
        double y = HEIGHT - 22;
        double x = LEFT;
        for (Kind kind : Kind.values()) {
            svg.box(x, y, 14, 12, fill(kind));
            svg.text(x + 20, y + 10, "start", words(kind));
            x += 180;
        }
        if (reading.breachedAt().isPresent()) {
            svg.line(x, y + 6, x + 14, y + 6, "stroke=\"#7b1e2b\" stroke-width=\"5\"");
            svg.text(x + 20, y + 10, "start", phrases.say("mark-late"));
        }
    }

    private String words(Kind kind) {
        return switch (kind) {
            case COUNTED -> phrases.say("counted", phrases.duration(reading.used()));
            case PAUSED -> phrases.say("not-counted-paused", phrases.duration(reading.paused()));
            case SHUT -> phrases.say("not-counted-shut", phrases.duration(reading.shut()));
        };
    }
}

package dev.redress.sla.clock;

import dev.redress.calendar.Period;
import dev.redress.calendar.holiday.Holiday;
import dev.redress.sla.clock.Segment.Kind;
import dev.redress.sla.clock.Stretches.Stretch;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Cuts stretches into segments where the calendar opens, shuts, or has a holiday. */
final class Cutting {

    private final List<Segment> segments = new ArrayList<>();

    private Cutting() {}

    static List<Segment> of(List<Stretch> stretches) {
        Cutting cutting = new Cutting();
        stretches.forEach(cutting::cut);
        return cutting.segments;
    }

    private void cut(Stretch stretch) {
        Kind kind = stretch.isPaused() ? Kind.PAUSED : Kind.COUNTED;
        String cause = stretch.isPaused() ? stretch.reason() : "";
        if (stretch.measure() == Measure.ELAPSED) {
            add(stretch.start(), stretch.end(), kind, cause);
            return;
        }
        Map<LocalDate, String> holidays = holidays(stretch);
        Instant at = stretch.start();
        for (Period open : stretch.calendar().periods(stretch.start(), stretch.end())) {
            shut(stretch, holidays, at, open.start());
            add(open.start(), open.end(), kind, cause);
            at = open.end();
        }
        shut(stretch, holidays, at, stretch.end());
    }

    private static Map<LocalDate, String> holidays(Stretch stretch) {
        Map<LocalDate, String> names = new HashMap<>();
        for (Holiday each : stretch.calendar()
                .holidays(
                        stretch.calendar().dateOf(stretch.start()),
                        stretch.calendar().dateOf(stretch.end()))) {
            names.put(each.date(), each.name());
        }
        return names;
    }

    private void shut(Stretch stretch, Map<LocalDate, String> holidays, Instant from, Instant to) {
        Instant at = from;
        while (at.isBefore(to)) {
            LocalDate date = stretch.calendar().dateOf(at);
            Instant midnight = stretch.calendar().at(date.plusDays(1).atStartOfDay());
            Instant end = midnight.isBefore(to) ? midnight : to;
            add(at, end, Kind.SHUT, holidays.getOrDefault(date, ""));
            at = end;
        }
    }

    private void add(Instant start, Instant end, Kind kind, String cause) {
        if (!end.isAfter(start)) {
            return;
        }
        int last = segments.size() - 1;
        if (last >= 0 && goesOn(segments.get(last), start, kind, cause)) {
            segments.set(last, new Segment(segments.get(last).start(), end, kind, cause));
        } else {
            segments.add(new Segment(start, end, kind, cause));
        }
    }

    private static boolean goesOn(Segment before, Instant start, Kind kind, String cause) {
        return before.kind() == kind
                && before.cause().equals(cause)
                && before.end().equals(start);
    }
}

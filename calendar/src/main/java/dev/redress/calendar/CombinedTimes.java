package dev.redress.calendar;

import dev.redress.calendar.holiday.Holiday;
import dev.redress.calendar.holiday.Years;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Two calendars as one: open when either is (union), or when both are (intersection). */
record CombinedTimes(Kind kind, OpenTimes one, OpenTimes other) implements OpenTimes {

    enum Kind {
        UNION,
        INTERSECTION
    }

    @Override
    public void collect(long fromSecond, long toSecond, Segments into) {
        Segments a = new Segments(fromSecond, toSecond);
        Segments b = new Segments(fromSecond, toSecond);
        one.collect(fromSecond, toSecond, a);
        other.collect(fromSecond, toSecond, b);
        if (kind == Kind.UNION) {
            unite(a, b, into);
        } else {
            intersect(a, b, into);
        }
    }

    private static void unite(Segments a, Segments b, Segments into) {
        int i = 0;
        int j = 0;
        while (i < a.count() || j < b.count()) {
            boolean takeA = j == b.count() || (i < a.count() && a.start(i) <= b.start(j));
            if (takeA) {
                into.add(a.start(i), a.end(i));
                i++;
            } else {
                into.add(b.start(j), b.end(j));
                j++;
            }
        }
    }

    private static void intersect(Segments a, Segments b, Segments into) {
        int i = 0;
        int j = 0;
        while (i < a.count() && j < b.count()) {
            into.add(Math.max(a.start(i), b.start(j)), Math.min(a.end(i), b.end(j)));
            if (a.end(i) < b.end(j)) {
                i++;
            } else {
                j++;
            }
        }
    }

    @Override
    public int mostPiecesADay() {
        return one.mostPiecesADay() + other.mostPiecesADay();
    }

    @Override
    public Years known() {
        return one.known().and(other.known());
    }

    @Override
    public List<Holiday> shutting(LocalDate first, LocalDate last) {
        return Stream.concat(one.shutting(first, last).stream(), other.shutting(first, last).stream())
                .distinct()
                .sorted()
                .toList();
    }
}

package dev.redress.calendar.deadline;

import dev.redress.calendar.Period;
import dev.redress.calendar.WorkingCalendar;
import dev.redress.calendar.deadline.Segment.Kind;
import dev.redress.calendar.holiday.Holiday;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Cuts the time from start to due into what counted and what did not. */
final class Segments {

    private final WorkingCalendar calendar;
    private final Map<LocalDate, String> holidays = new TreeMap<>();
    private final List<Segment> found = new ArrayList<>();
    private Instant at;

    private Segments(Deadline deadline, List<Holiday> shutting) {
        this.calendar = deadline.calendar();
        this.at = deadline.start();
        shutting.forEach(h -> holidays.put(h.date(), h.name()));
    }

    static List<Segment> of(Deadline deadline, Reckoning reckoning, List<Holiday> shutting) {
        Segments segments = new Segments(deadline, shutting);
        deadline.limit()
                .match(
                        working -> segments.byHours(deadline.due()),
                        elapsed -> segments.until(deadline.due(), Kind.COUNTED),
                        days -> segments.byBusinessDays(deadline.due(), reckoning, days.dayZeroCounted()),
                        days -> segments.byDates(deadline.due(), reckoning, days.dayZeroCounted()),
                        months -> segments.byDates(deadline.due(), reckoning, months.dayZeroCounted()));
        return List.copyOf(segments.found);
    }

    private Segments byHours(Instant due) {
        for (Period open : calendar.periods(at, due)) {
            shutUntil(open.start());
            until(open.end(), Kind.COUNTED);
        }
        return shutUntil(due);
    }

    private Segments byBusinessDays(Instant due, Reckoning reckoning, boolean dayZeroCounted) {
        shutUntil(earlier(reckoning.countedFrom(), due));
        until(earlier(endOf(reckoning.dayZero()), due), dayZeroCounted ? Kind.COUNTED : Kind.DAY_ZERO);
        LocalDate date = reckoning.dayZero().plusDays(1);
        while (at.isBefore(due)) {
            Instant end = earlier(endOf(date), due);
            if (calendar.isBusinessDay(date)) {
                until(end, Kind.COUNTED);
            } else {
                shutUntil(end);
            }
            date = date.plusDays(1);
        }
        return this;
    }

    private Segments byDates(Instant due, Reckoning reckoning, boolean dayZeroCounted) {
        until(earlier(endOf(reckoning.dayZero()), due), dayZeroCounted ? Kind.COUNTED : Kind.DAY_ZERO);
        if (reckoning.lastDate().isAfter(reckoning.rolledFrom())) {
            until(earlier(startOf(reckoning.rolledFrom()), due), Kind.COUNTED);
            shutUntil(earlier(startOf(reckoning.lastDate()), due));
        }
        return until(due, Kind.COUNTED);
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private Instant startOf(LocalDate date) {
        return calendar.at(date.atStartOfDay());
    }

    private Instant endOf(LocalDate date) {
        return startOf(date.plusDays(1));
    }

    /** Shut time, cut where a holiday begins or ends. */
    private Segments shutUntil(Instant end) {
        while (at.isBefore(end)) {
            LocalDate date = calendar.dateOf(at);
            String holiday = holidays.getOrDefault(date, "");
            LocalDate last = date;
            while (holidays.getOrDefault(last.plusDays(1), "").equals(holiday)
                    && endOf(last).isBefore(end)) {
                last = last.plusDays(1);
            }
            add(earlier(endOf(last), end), Kind.SHUT, holiday);
        }
        return this;
    }

    private Segments until(Instant end, Kind kind) {
        add(end, kind, "");
        return this;
    }

    private void add(Instant end, Kind kind, String holiday) {
        if (!end.isAfter(at)) {
            return;
        }
        int last = found.size() - 1;
        boolean goesOn = last >= 0
                && found.get(last).kind() == kind
                && found.get(last).holiday().equals(holiday);
        if (goesOn) {
            found.set(last, new Segment(found.get(last).start(), end, kind, holiday));
        } else {
            found.add(new Segment(at, end, kind, holiday));
        }
        at = end;
    }
}

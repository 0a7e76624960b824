package dev.redress.integrations.icalendar;

import biweekly.util.Duration;
import com.github.mangstadt.vinnie.io.VObjectPropertyValues;
import dev.redress.integrations.icalendar.Length.PartDay;
import dev.redress.integrations.icalendar.Length.WholeDays;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Understands the lines of one VEVENT after the other. */
final class EventReader {

    private static final long LONGEST_SINGLE = 3660;
    private static final long LONGEST_REPEATED = 366;
    private static final int MOST_REPEATED = 1_000;
    private static final int MOST_DAYS = 100_000;

    private final Optional<ZoneId> partDayZone;
    private final String nameless;
    private final RuleReader rules = new RuleReader();
    private int repeatedLeft = MOST_REPEATED;
    private long daysLeft = MOST_DAYS;

    EventReader(Optional<ZoneId> partDayZone, String nameless) {
        this.partDayZone = partDayZone;
        this.nameless = nameless;
    }

    Event read(EventText text) throws Unusable {
        List<Line> starts = text.single("DTSTART");
        if (starts.isEmpty()) {
            throw new Unusable(text.line(), "the VEVENT that begins here has no DTSTART");
        }
        boolean cancelled = Line.upper(text.text("STATUS").strip()).equals("CANCELLED");
        boolean partDay = starts.get(0).value().indexOf('T') >= 0;
        Optional<ShutDays> days = cancelled || (partDay && partDayZone.isEmpty())
                ? Optional.empty()
                : Optional.of(days(text, starts.get(0)));
        return new Event(text.line(), text.text("UID").strip(), sequence(text), instead(text), days);
    }

    private static int sequence(EventText text) throws Unusable {
        List<Line> found = text.single("SEQUENCE");
        try {
            return found.isEmpty() ? 0 : Integer.parseInt(found.get(0).value().strip());
        } catch (NumberFormatException e) {
            throw found.get(0).unusable("is not a number");
        }
    }

    private static Optional<Moment> instead(EventText text) throws Unusable {
        List<Line> found = text.single("RECURRENCE-ID");
        if (found.isEmpty()) {
            return Optional.empty();
        }
        if (!found.get(0).parameter("RANGE").isEmpty()) {
            throw found.get(0)
                    .unusable("replaces this and all later occurrences, which is not supported; end the rule with"
                            + " UNTIL and add a new event");
        }
        return Optional.of(Moment.read(found.get(0), found.get(0).value()));
    }

    private ShutDays days(EventText text, Line startLine) throws Unusable {
        Moment start = Moment.read(startLine, startLine.value());
        Length length = length(text, startLine, start);
        LocalDate date = length.startOf(start);
        List<DateRule> repeated = new ArrayList<>();
        for (Line rule : text.all("RRULE")) {
            repeated.add(rules.read(rule, date, length));
        }
        for (Line rule : text.all("EXRULE")) {
            throw rule.unusable("is no longer part of RFC 5545; list the dates as EXDATE");
        }
        Set<LocalDate> extra = dates(text, "RDATE", length);
        Set<LocalDate> excluded = dates(text, "EXDATE", length);
        bound(text, length, !repeated.isEmpty(), extra.size() + 1L, excluded.size());
        String name = DayName.of(VObjectPropertyValues.unescape(text.text("SUMMARY")), nameless);
        return new ShutDays(name, date, length, List.copyOf(repeated), extra, excluded);
    }

    /** A hostile file must not make a year of holidays slow or large. */
    private void bound(EventText text, Length length, boolean repeated, long listed, long excluded) throws Unusable {
        long longest = repeated ? LONGEST_REPEATED : LONGEST_SINGLE;
        if (length.days() > longest) {
            throw new Unusable(
                    text.line(),
                    "the VEVENT that begins here lasts " + length.days() + " days; at most " + longest + " are expected"
                            + (repeated ? " of an event that repeats" : ""));
        }
        repeatedLeft -= repeated ? 1 : 0;
        daysLeft -= listed * length.days() + excluded;
        if (repeatedLeft < 0 || daysLeft < 0) {
            String found = repeatedLeft < 0 ? MOST_REPEATED + " repeated events" : MOST_DAYS + " listed days";
            repeatedLeft = Integer.MAX_VALUE; // said once; the file is refused anyway
            daysLeft = Long.MAX_VALUE;
            throw new Unusable(text.line(), "the file has more than " + found + " up to here; fewer are expected");
        }
    }

    private static Set<LocalDate> dates(EventText text, String name, Length length) throws Unusable {
        Set<LocalDate> found = new LinkedHashSet<>();
        for (Line line : text.all(name)) {
            if (Line.upper(line.parameter("VALUE")).equals("PERIOD")) {
                throw line.unusable("has periods, which are not supported; list the dates or times");
            }
            for (String value : line.value().split(",", -1)) {
                found.add(length.startOf(Moment.read(line, value)));
            }
            if (found.size() > MOST_DAYS) {
                throw line.unusable("makes more than " + MOST_DAYS + " dates of one event; fewer are expected");
            }
        }
        return Set.copyOf(found);
    }

    private Length length(EventText text, Line startLine, Moment start) throws Unusable {
        List<Line> ends = text.single("DTEND");
        List<Line> durations = text.single("DURATION");
        if (!ends.isEmpty() && !durations.isEmpty()) {
            throw durations.get(0).unusable("stands beside DTEND; RFC 5545 allows one of them");
        }
        Duration duration = durations.isEmpty() ? Duration.builder().build() : duration(durations.get(0));
        long days = number(duration.getWeeks()) * 7 + number(duration.getDays());
        java.time.Duration exact = java.time.Duration.ofHours(number(duration.getHours()))
                .plusMinutes(number(duration.getMinutes()))
                .plusSeconds(number(duration.getSeconds()));
        if (start.isWholeDay()) {
            if (!exact.isZero() || (!durations.isEmpty() && days == 0)) {
                throw durations.get(0).unusable("is not a number of whole days, as the event's start is");
            }
            return new WholeDays(ends.isEmpty() ? Math.max(1, days) : wholeDays(start, ends.get(0)));
        }
        ZoneId zone = partDayZone.orElseThrow(() -> startLine.unusable("is a time of day"));
        ZoneId eventZone = start.zone().orElse(zone);
        if (!ends.isEmpty()) {
            exact = exact(startLine, start, ends.get(0), zone);
        }
        return new PartDay(start.time().orElse(LocalTime.MIDNIGHT), eventZone, days, exact, zone);
    }

    /** DTEND is exclusive. Programs that write the same date twice mean that one day. */
    private static long wholeDays(Moment start, Line endLine) throws Unusable {
        Moment end = Moment.read(endLine, endLine.value());
        if (!end.isWholeDay()) {
            throw endLine.unusable("is a time, though DTSTART is a date");
        }
        long days = ChronoUnit.DAYS.between(start.date(), end.date());
        if (days < 0) {
            throw endLine.unusable("is before DTSTART");
        }
        return Math.max(1, days);
    }

    private static java.time.Duration exact(Line startLine, Moment start, Line endLine, ZoneId zone) throws Unusable {
        Moment end = Moment.read(endLine, endLine.value());
        if (end.isWholeDay()) {
            throw endLine.unusable("is a date, though DTSTART is a time");
        }
        java.time.Duration exact = java.time.Duration.between(start.instant(zone), end.instant(zone));
        if (exact.isNegative()) {
            throw endLine.unusable("is before DTSTART at line " + startLine.number());
        }
        return exact;
    }

    private static Duration duration(Line line) throws Unusable {
        try {
            Duration found = Duration.parse(Line.upper(line.value().strip()));
            if (found.isPrior()) {
                throw line.unusable("is negative");
            }
            return found;
        } catch (IllegalArgumentException e) {
            throw line.unusable("is not a duration such as P2D or PT90M");
        }
    }

    private static long number(@Nullable Integer found) {
        return found == null ? 0 : found;
    }
}

package dev.redress.calendar.model;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * The rules of the design, minute by minute and without any cleverness: a wall clock that is read every minute, and a
 * flag whether it is open in that minute.
 *
 * <p>The wall clock is one that never runs back: in a repeated hour it stands still. Thus "the first instant at which the
 * clock reads that or later" needs no rule of its own. Shares no code with the calendar.
 */
public final class MinuteModel {

    private static final long NANOS = 60_000_000_000L;

    private static final Map<String, long[]> CLOCKS = new ConcurrentHashMap<>();

    private final Instant start;
    /** Minutes since 1970-01-01T00:00 on the wall clock that never runs back. */
    private final long[] shown;

    private final boolean[] open;

    private MinuteModel(Instant start, long[] shown, boolean[] open) {
        this.start = start;
        this.shown = shown;
        this.open = open;
    }

    /** The minutes of some days, which begin at midnight UTC. */
    public static MinuteModel of(CalendarSpec spec, LocalDate first, int days) {
        long[] shown = CLOCKS.computeIfAbsent(
                spec.zone() + " " + first + " " + days,
                key -> readClock(spec.zone(), midnight(first), days * Hours.DAY));
        boolean[] open = new boolean[shown.length];
        Map<Long, boolean[]> byDate = new HashMap<>();
        for (int m = 0; m < open.length; m++) {
            boolean[] minutes = byDate.computeIfAbsent(
                    Math.floorDiv(shown[m], Hours.DAY), day -> spec.openMinutes(LocalDate.ofEpochDay(day)));
            open[m] = minutes[Math.floorMod(shown[m], Hours.DAY)];
        }
        return new MinuteModel(midnight(first), shown, open);
    }

    private static Instant midnight(LocalDate date) {
        return Instant.parse(date + "T00:00:00Z");
    }

    private static long[] readClock(ZoneId zone, Instant start, int minutes) {
        // Three days before, so that a repeated hour at the edge is seen.
        int lead = 3 * Hours.DAY;
        long[] shown = new long[minutes];
        long latest = Long.MIN_VALUE;
        for (int m = -lead; m < minutes; m++) {
            LocalDateTime now = start.plus(m, ChronoUnit.MINUTES).atZone(zone).toLocalDateTime();
            latest = Math.max(latest, minute(now));
            if (m >= 0) {
                shown[m] = latest;
            }
        }
        return shown;
    }

    private static long minute(LocalDateTime local) {
        return local.toLocalDate().toEpochDay() * Hours.DAY + local.getHour() * 60L + local.getMinute();
    }

    /** The first minute from an index on, forward or back by the step, that is open or is not. */
    private int seek(boolean wanted, int from, int step) {
        int m = from;
        while (open[m] != wanted) {
            m += step;
        }
        return m;
    }

    /** Both open, or either: minutes of two models of the same days; dates are those of the first. */
    public MinuteModel with(MinuteModel other, boolean both) {
        boolean[] combined = new boolean[open.length];
        for (int m = 0; m < combined.length; m++) {
            combined[m] = both ? open[m] && other.open[m] : open[m] || other.open[m];
        }
        return new MinuteModel(start, shown, combined);
    }

    public Instant end() {
        return start.plus(open.length, ChronoUnit.MINUTES);
    }

    public Instant start() {
        return start;
    }

    private long nano(Instant at) {
        return Duration.between(start, at).toNanos();
    }

    private Instant instant(long nano) {
        return start.plusNanos(nano);
    }

    public boolean isOpen(Instant at) {
        return open[(int) (nano(at) / NANOS)];
    }

    public Duration between(Instant from, Instant to) {
        if (to.isBefore(from)) {
            return between(to, from).negated();
        }
        long sum = 0;
        for (int m = (int) (nano(from) / NANOS); m < open.length && m * NANOS < nano(to); m++) {
            long worked = Math.min((m + 1) * NANOS, nano(to)) - Math.max(m * NANOS, nano(from));
            sum += open[m] ? worked : 0;
        }
        return Duration.ofNanos(sum);
    }

    /** Walks forward until the time is used up. */
    public Instant add(Instant from, Duration amount) {
        long left = amount.toNanos();
        long now = nano(from);
        while (left > 0) {
            int m = (int) (now / NANOS);
            long rest = (m + 1) * NANOS - now;
            if (open[m] && left <= rest) {
                return instant(now + left);
            }
            left -= open[m] ? rest : 0;
            now += rest;
        }
        return from;
    }

    /** Walks backward until the time is used up. */
    public Instant subtract(Instant to, Duration amount) {
        long left = amount.toNanos();
        long now = nano(to);
        while (left > 0) {
            int m = (int) ((now - 1) / NANOS);
            long rest = now - m * NANOS;
            if (open[m] && left <= rest) {
                return instant(now - left);
            }
            left -= open[m] ? rest : 0;
            now -= rest;
        }
        return to;
    }

    public Instant next(Instant at) {
        int m = (int) (nano(at) / NANOS);
        return open[m] ? at : instant(seek(true, m, 1) * NANOS);
    }

    public Instant previous(Instant at) {
        int m = (int) ((nano(at) - 1) / NANOS);
        return open[m] ? at : instant((seek(true, m, -1) + 1) * NANOS);
    }

    /** The minutes at which it opens, having been shut, or shuts, having been open; but for the edges of the model. */
    public List<Instant> edges(boolean opening) {
        List<Instant> edges = new ArrayList<>();
        for (int m = 1; m < open.length; m++) {
            if (open[m] == opening && open[m - 1] != opening) {
                edges.add(instant(m * NANOS));
            }
        }
        return edges;
    }

    /** The dates on which the clock that never runs back stands in some open minute. */
    public Set<LocalDate> businessDays() {
        Set<Long> days = new HashSet<>();
        for (int m = 0; m < open.length; m++) {
            if (open[m]) {
                days.add(Math.floorDiv(shown[m], Hours.DAY));
            }
        }
        return days.stream().map(LocalDate::ofEpochDay).collect(Collectors.toSet());
    }

    /** After the last open minute of the date. */
    public Instant closeOf(LocalDate date) {
        int m = open.length - 1;
        while (!open[m] || Math.floorDiv(shown[m], Hours.DAY) != date.toEpochDay()) {
            m--;
        }
        return instant((m + 1) * NANOS);
    }

    /** The first minute at which the clock reads a local time or a later one. */
    public Instant at(LocalDateTime local) {
        int m = 0;
        while (shown[m] < minute(local)) {
            m++;
        }
        return instant(m * NANOS);
    }
}

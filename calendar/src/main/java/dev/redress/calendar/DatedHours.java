package dev.redress.calendar;

import dev.redress.calendar.holiday.Holiday;
import dev.redress.calendar.holiday.HolidaySource;
import dev.redress.calendar.holiday.Years;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Which hours a civil date has: an override, else nothing on a holiday, else the weekly pattern; breaks are taken out last.
 *
 * <p>A holiday or an override clears its civil date, also of what weekly hours run over midnight into it. What an override
 * runs over midnight counts on the next date, unless a holiday or an override without windows shuts that date.
 */
final class DatedHours implements OpenTimes {

    private static final long SECONDS_A_DAY = 86_400;

    private final ZoneId zone;
    private final WeeklyHours breaks;
    private final Map<LocalDate, List<Window>> overrides;
    private final List<HolidaySource> holidays;
    private final Years known;

    private final WeeklyHours weeklyLessBreaks;
    private final Map<Long, DayHours> overridden;
    private final Map<Integer, Map<Long, Holiday>> holidaysByYear = new ConcurrentHashMap<>();

    DatedHours(
            ZoneId zone,
            WeeklyHours weekly,
            WeeklyHours breaks,
            Map<LocalDate, List<Window>> overrides,
            List<HolidaySource> holidays,
            Years known) {
        this.zone = zone;
        this.breaks = breaks;
        this.overrides = Map.copyOf(overrides);
        this.holidays = List.copyOf(holidays);
        this.known = known;
        this.weeklyLessBreaks = weekly.without(breaks);
        this.overridden = overridden();
    }

    /** The dates that an override decides, before holidays are asked. */
    private Map<Long, DayHours> overridden() {
        Map<Long, DayHours> dates = new HashMap<>();
        overrides.forEach((date, windows) -> {
            DayHours own = DayHours.sameDate(windows);
            DayHours fromYesterday = DayHours.nextDate(overrides.getOrDefault(date.minusDays(1), List.of()));
            // A date that is overridden as shut stays shut, whatever runs into it.
            DayHours hours = windows.isEmpty() ? DayHours.SHUT : own.and(fromYesterday);
            dates.put(date.toEpochDay(), hours.without(breaks.on(date)));
        });
        return dates;
    }

    /** What an override of the day before runs into this date, which no override or holiday decides. */
    private DayHours fromOverriddenYesterday(long epochDay) {
        if (overrides.isEmpty() || !overridden.containsKey(epochDay - 1)) {
            return DayHours.SHUT;
        }
        List<Window> yesterday = overrides.getOrDefault(LocalDate.ofEpochDay(epochDay - 1), List.of());
        return DayHours.nextDate(yesterday).without(breaks.on(epochDay));
    }

    private DayHours on(long epochDay, Map<Long, Holiday> holidaysOfYear) {
        DayHours override = overridden.get(epochDay);
        if (override != null) {
            return override;
        }
        if (holidaysOfYear.containsKey(epochDay)) {
            return DayHours.SHUT;
        }
        DayHours spill = fromOverriddenYesterday(epochDay);
        DayHours usual = weeklyLessBreaks.on(epochDay);
        return spill.isShut() ? usual : usual.and(spill);
    }

    @Override
    public void collect(long fromSecond, long toSecond, Segments into) {
        // Two days on either side are more than any offset.
        long firstDay = Math.floorDiv(fromSecond, SECONDS_A_DAY) - 2;
        long lastDay = Math.floorDiv(toSecond, SECONDS_A_DAY) + 2;
        ZoneClock clock = new ZoneClock(zone, (firstDay - 1) * SECONDS_A_DAY, (lastDay + 2) * SECONDS_A_DAY);
        Map<Long, Holiday> holidaysOfYear = Map.of();
        long yearEnds = Long.MIN_VALUE;
        for (long day = firstDay; day <= lastDay; day++) {
            if (day >= yearEnds) {
                int year = LocalDate.ofEpochDay(day).getYear();
                holidaysOfYear = holidaysOf(year);
                yearEnds = Year.of(year + 1).atDay(1).toEpochDay();
            }
            DayHours hours = on(day, holidaysOfYear);
            for (int i = 0; i < hours.count(); i++) {
                long start = clock.instantOf(day * SECONDS_A_DAY + hours.start(i) * 60L);
                into.add(start, clock.instantOf(day * SECONDS_A_DAY + hours.end(i) * 60L));
            }
        }
    }

    private Map<Long, Holiday> holidaysOf(int year) {
        return holidaysByYear.computeIfAbsent(year, this::askSources);
    }

    private Map<Long, Holiday> askSources(int year) {
        Map<Long, Holiday> found = new HashMap<>();
        // Sorted, so that the order of the sources does not show in the names.
        holidays.stream()
                .flatMap(source -> ask(source, year))
                .distinct()
                .sorted()
                .forEach(h -> found.merge(h.date().toEpochDay(), h, DatedHours::both));
        return Map.copyOf(found);
    }

    private static Stream<Holiday> ask(HolidaySource source, int year) {
        List<Holiday> answer = source.in(year);
        for (Holiday holiday : answer) {
            if (holiday.date().getYear() != year) {
                throw new IllegalStateException(
                        "Holiday source " + source.getClass().getName() + " must answer dates of the year asked, "
                                + year + ", but answered " + holiday.date());
            }
        }
        return answer.stream();
    }

    private static Holiday both(Holiday one, Holiday other) {
        String names = one.name() + ", " + other.name();
        return names.length() > 200 ? one : new Holiday(one.date(), names);
    }

    @Override
    public List<Holiday> shutting(LocalDate first, LocalDate last) {
        List<Holiday> found = new ArrayList<>();
        for (int year = first.getYear(); year <= last.getYear(); year++) {
            holidaysOf(year).values().stream()
                    .filter(h -> !h.date().isBefore(first) && !h.date().isAfter(last))
                    .filter(h -> !overrides.containsKey(h.date()))
                    .filter(h -> !weeklyLessBreaks.on(h.date()).isShut())
                    .forEach(found::add);
        }
        return found.stream().sorted().toList();
    }

    @Override
    public int mostPiecesADay() {
        int onOverrides =
                overridden.values().stream().mapToInt(DayHours::count).max().orElse(0);
        int afterOverrides = overridden.keySet().stream()
                .mapToInt(day -> fromOverriddenYesterday(day + 1).count())
                .max()
                .orElse(0);
        return Math.max(weeklyLessBreaks.mostPiecesADay() + afterOverrides, onOverrides);
    }

    @Override
    public Years known() {
        return known;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DatedHours that
                && zone.equals(that.zone)
                && weeklyLessBreaks.equals(that.weeklyLessBreaks)
                && breaks.equals(that.breaks)
                && overridesCut().equals(that.overridesCut())
                && Set.copyOf(holidays).equals(Set.copyOf(that.holidays))
                && known.equals(that.known);
    }

    /** What overrides say of their date and the next, however it is written. */
    private Map<LocalDate, List<DayHours>> overridesCut() {
        Map<LocalDate, List<DayHours>> cut = new HashMap<>();
        overrides.forEach(
                (date, windows) -> cut.put(date, List.of(DayHours.sameDate(windows), DayHours.nextDate(windows))));
        return cut;
    }

    @Override
    public int hashCode() {
        return Objects.hash(zone, weeklyLessBreaks, overrides.keySet(), known);
    }
}

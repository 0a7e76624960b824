package dev.redress.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Hours by day of the week, cut into civil dates: Friday 22:00-06:00 becomes Friday 22:00-24:00 and Saturday 00:00-06:00.
 *
 * <p>Thus a holiday that clears a civil date gives the same answer whichever way a night shift was written.
 */
final class WeeklyHours {

    private final DayHours[] days;

    private WeeklyHours(DayHours[] days) {
        this.days = days;
    }

    static WeeklyHours of(Map<DayOfWeek, List<Window>> windows) {
        DayHours[] days = new DayHours[7];
        for (DayOfWeek day : DayOfWeek.values()) {
            DayHours own = DayHours.sameDate(windows.getOrDefault(day, List.of()));
            DayHours fromYesterday = DayHours.nextDate(windows.getOrDefault(day.minus(1), List.of()));
            days[day.getValue() - 1] = own.and(fromYesterday);
        }
        return new WeeklyHours(days);
    }

    static Map<DayOfWeek, List<Window>> noWindows() {
        return new EnumMap<>(DayOfWeek.class);
    }

    static void add(Map<DayOfWeek, List<Window>> windows, Set<DayOfWeek> days, List<Window> added) {
        for (DayOfWeek day : days) {
            windows.computeIfAbsent(day, d -> new ArrayList<>()).addAll(added);
        }
    }

    DayHours on(LocalDate date) {
        return days[date.getDayOfWeek().getValue() - 1];
    }

    DayHours on(long epochDay) {
        return days[Math.floorMod(epochDay + 3, 7)];
    }

    WeeklyHours without(WeeklyHours breaks) {
        DayHours[] left = new DayHours[7];
        Arrays.setAll(left, i -> days[i].without(breaks.days[i]));
        return new WeeklyHours(left);
    }

    int mostPiecesADay() {
        return Arrays.stream(days).mapToInt(DayHours::count).max().orElse(0);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WeeklyHours that && Arrays.equals(days, that.days);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(days);
    }
}

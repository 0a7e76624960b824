package dev.redress.calendar.model;

import dev.redress.calendar.CalendarBuilder;
import dev.redress.calendar.WorkingCalendar;
import dev.redress.calendar.holiday.Holidays;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What a person would say about a calendar: the input of the calendar and, independently, of the {@link MinuteModel}. */
public record CalendarSpec(
        ZoneId zone,
        Map<DayOfWeek, List<Hours>> weekly,
        Map<DayOfWeek, List<Hours>> breaks,
        Map<LocalDate, List<Hours>> overrides,
        Set<LocalDate> holidays) {

    public WorkingCalendar calendar() {
        return calendar("spec", Set.of());
    }

    public WorkingCalendar calendar(String id, Set<LocalDate> moreHolidays) {
        CalendarBuilder builder = WorkingCalendar.builder(id).zone(zone);
        weekly.forEach((day, hours) -> builder.open(name(day), texts(hours)));
        breaks.forEach((day, hours) -> builder.breaks(name(day), texts(hours)));
        overrides.forEach((date, hours) -> builder.override(date, texts(hours)));
        holidays.forEach(date -> builder.holidays(Holidays.on(date, "holiday")));
        moreHolidays.forEach(date -> builder.holidays(Holidays.on(date, "one more")));
        return builder.build();
    }

    private static String name(DayOfWeek day) {
        return day.name().substring(0, 3).toLowerCase(Locale.ROOT);
    }

    private static String[] texts(List<Hours> hours) {
        return hours.stream().map(Hours::text).toArray(String[]::new);
    }

    /**
     * The rule of the design for the minutes of a civil date: an override, else nothing on a holiday, else the weekly
     * hours by civil date; what an override runs over midnight counts on a date that is not shut; breaks come last.
     */
    boolean[] openMinutes(LocalDate date) {
        boolean[] minutes = new boolean[Hours.DAY];
        List<Hours> override = overrides.get(date);
        boolean shut = override != null ? override.isEmpty() : holidays.contains(date);
        if (shut) {
            return minutes;
        }
        if (override != null) {
            override.forEach(h -> h.paintSameDate(minutes, true));
        } else {
            paint(weekly, date.getDayOfWeek(), minutes, true);
        }
        overrides.getOrDefault(date.minusDays(1), List.of()).forEach(h -> h.paintNextDate(minutes, true));
        paint(breaks, date.getDayOfWeek(), minutes, false);
        return minutes;
    }

    boolean opensOn(LocalDate date) {
        boolean any = false;
        for (boolean open : openMinutes(date)) {
            any |= open;
        }
        return any;
    }

    private static void paint(Map<DayOfWeek, List<Hours>> hours, DayOfWeek day, boolean[] minutes, boolean open) {
        hours.getOrDefault(day, List.of()).forEach(h -> h.paintSameDate(minutes, open));
        hours.getOrDefault(day.minus(1), List.of()).forEach(h -> h.paintNextDate(minutes, open));
    }

    /** The calendar without its holidays and overrides: the same every week. */
    CalendarSpec ordinary() {
        return new CalendarSpec(zone, weekly, breaks, Map.of(), Set.of());
    }
}

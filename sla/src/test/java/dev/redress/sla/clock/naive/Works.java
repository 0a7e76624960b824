package dev.redress.sla.clock.naive;

import dev.redress.calendar.WorkingCalendar;
import dev.redress.calendar.holiday.Holidays;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** Calendars on which clocks go wrong, and the Sunday on which each one's zone changes its clocks. */
enum Works {
    LONDON("2026-03-29"),
    LORD_HOWE("2026-04-05"),
    NEW_YORK("2026-11-01"),
    NIGHT_SHIFT("2026-03-29"),
    ALWAYS("2026-10-25"),
    TUESDAYS("2026-03-08");

    private final LocalDate change;

    Works(String change) {
        this.change = LocalDate.parse(change);
    }

    /** The first day of a story: nine days before the clocks change, a Friday. */
    LocalDate firstDay() {
        return change.minusDays(9);
    }

    WorkingCalendar calendar() {
        return calendar(List.of());
    }

    WorkingCalendar calendar(List<LocalDate> moreHolidays) {
        var builder = switch (this) {
            case LONDON ->
                WorkingCalendar.builder("london")
                        .zone(ZoneId.of("Europe/London"))
                        .open("mon-fri", "09:00-17:00")
                        .holidays(Holidays.on(change.plusDays(5), "Good Friday"))
                        .holidays(Holidays.on(change.plusDays(8), "Easter Monday"));
            case LORD_HOWE ->
                WorkingCalendar.builder("lord-howe")
                        .zone(ZoneId.of("Australia/Lord_Howe"))
                        .open("mon-sat", "08:00-12:00", "13:00-17:00")
                        .holidays(Holidays.on(change.minusDays(2), "a holiday"));
            case NEW_YORK ->
                WorkingCalendar.builder("new-york")
                        .zone(ZoneId.of("America/New_York"))
                        .open("mon-fri", "09:00-17:00")
                        .override(change.minusDays(2), "09:00-12:00")
                        .override(change.plusDays(6), "10:00-14:00")
                        .holidays(Holidays.on(change.plusDays(10), "a holiday"));
            case NIGHT_SHIFT ->
                WorkingCalendar.builder("night-shift")
                        .zone(ZoneId.of("Europe/Berlin"))
                        .open("mon-sat", "22:00-06:00")
                        .override(change.plusDays(3));
            case ALWAYS ->
                WorkingCalendar.builder("always")
                        .zone(ZoneId.of("Europe/London"))
                        .open("mon-sun", "00:00-24:00");
            case TUESDAYS ->
                WorkingCalendar.builder("tuesdays")
                        .zone(ZoneId.of("America/New_York"))
                        .open("tue", "10:00-12:00", "13:00-17:00");
        };
        moreHolidays.forEach(date -> builder.holidays(Holidays.on(date, "one more")));
        return builder.build();
    }
}

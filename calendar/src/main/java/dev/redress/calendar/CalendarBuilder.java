package dev.redress.calendar;

import dev.redress.calendar.holiday.HolidaySource;
import dev.redress.calendar.holiday.Holidays;
import dev.redress.calendar.holiday.Years;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a person says about a calendar; {@link #build()} checks the whole and compiles it. Order of calls does not matter,
 * and repeated calls add up.
 *
 * <p>Not safe for several threads; the calendar it builds is.
 */
public final class CalendarBuilder {

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");
    private static final int MOST_PIECES_A_DAY = 128;

    private final String id;
    private final Map<DayOfWeek, List<Window>> weekly = WeeklyHours.noWindows();
    private final Map<DayOfWeek, List<Window>> breaks = WeeklyHours.noWindows();
    private final Map<LocalDate, List<Window>> overrides = new HashMap<>();
    private final List<HolidaySource> holidays = new ArrayList<>();
    private @Nullable ZoneId zone;
    private @Nullable Years known;
    private boolean strict;

    CalendarBuilder(String id) {
        this.id = id;
    }

    /**
     * The zone of hours and dates; mandatory, there is no default.
     *
     * @param where a region such as Asia/Jakarta, or a fixed offset
     * @return this
     */
    public CalendarBuilder zone(ZoneId where) {
        this.zone = Objects.requireNonNull(where, "zone");
        return this;
    }

    /**
     * Weekly hours.
     *
     * @param days as {@link Weekdays#parse} reads them: {@code mon-thu}
     * @param windows as {@link Window#parse} reads them: {@code 08:00-12:00}
     * @return this
     * @throws IllegalArgumentException if a text cannot be read
     */
    public CalendarBuilder open(String days, String... windows) {
        return open(Weekdays.parse(days), parse(windows));
    }

    /**
     * Weekly hours.
     *
     * @param days the days on which the windows begin
     * @param windows the windows of each of them
     * @return this
     */
    public CalendarBuilder open(Set<DayOfWeek> days, List<Window> windows) {
        WeeklyHours.add(weekly, days, List.copyOf(windows));
        return this;
    }

    /**
     * Weekly hours that are taken out again, last of all, from ordinary and overridden dates alike.
     *
     * @param days as {@link Weekdays#parse} reads them
     * @param windows as {@link Window#parse} reads them
     * @return this
     * @throws IllegalArgumentException if a text cannot be read
     */
    public CalendarBuilder breaks(String days, String... windows) {
        return breaks(Weekdays.parse(days), parse(windows));
    }

    /**
     * Weekly hours that are taken out again, last of all, from ordinary and overridden dates alike.
     *
     * @param days the days on which the windows begin
     * @param windows the windows of each of them
     * @return this
     */
    public CalendarBuilder breaks(Set<DayOfWeek> days, List<Window> windows) {
        WeeklyHours.add(breaks, days, List.copyOf(windows));
        return this;
    }

    private static List<Window> parse(String... windows) {
        return Arrays.stream(windows).map(Window::parse).toList();
    }

    /**
     * Holidays, in addition to those already given.
     *
     * @param source where they come from
     * @return this
     */
    public CalendarBuilder holidays(HolidaySource source) {
        holidays.add(Objects.requireNonNull(source, "source"));
        return this;
    }

    /**
     * The years for which the holidays are complete, instead of what {@link Holidays#known} makes of their sources.
     *
     * @param years the years
     * @return this
     */
    public CalendarBuilder known(Years years) {
        this.known = Objects.requireNonNull(years, "years");
        return this;
    }

    /**
     * Other hours on one date: a half day, an extra Saturday; with no windows the date is shut. An override beats a
     * holiday. A second override of the same date replaces the first. What runs over midnight counts on the next date,
     * unless a holiday or an override without windows shuts that date.
     *
     * @param date the civil date
     * @param windows as {@link Window#parse} reads them; none for shut
     * @return this
     * @throws IllegalArgumentException if a text cannot be read
     */
    public CalendarBuilder override(LocalDate date, String... windows) {
        return override(date, parse(windows));
    }

    /**
     * Other hours on one date, as {@link #override(LocalDate, String...)} says.
     *
     * @param date the civil date
     * @param windows the windows; none for shut
     * @return this
     */
    public CalendarBuilder override(LocalDate date, List<Window> windows) {
        overrides.put(Objects.requireNonNull(date, "date"), List.copyOf(windows));
        return this;
    }

    /**
     * Refuse answers that touch a year whose holidays are not known, instead of marking them provisional.
     *
     * @return this
     */
    public CalendarBuilder strict() {
        this.strict = true;
        return this;
    }

    /**
     * Checks and compiles.
     *
     * @return the calendar
     * @throws IllegalArgumentException if the id is no id, the zone is missing, or a date has more than 128 windows
     * @throws NeverOpenException if it never opens between 1900 and 2199
     */
    public WorkingCalendar build() {
        WeeklyHours hours = WeeklyHours.of(weekly);
        ZoneId where = requireZone();
        return compile(new DatedHours(where, hours, WeeklyHours.of(breaks), overrides, holidays, knownYears()), strict);
    }

    private Years knownYears() {
        return known != null ? known : Holidays.known(holidays);
    }

    private ZoneId requireZone() {
        if (zone == null) {
            throw new IllegalArgumentException("Calendar '" + id + "' must have a zone; there is no default");
        }
        return zone;
    }

    WorkingCalendar compile(OpenTimes source, boolean refuseUnknownYears) {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException("Argument 'id' must be 1 to 64 letters, digits, dots, hyphens or"
                    + " underscores, and begin with a letter or digit");
        }
        if (source.mostPiecesADay() > MOST_PIECES_A_DAY) {
            throw new IllegalArgumentException("Calendar '" + id + "' must have at most " + MOST_PIECES_A_DAY
                    + " windows a day but has " + source.mostPiecesADay());
        }
        return new WorkingCalendar(id, requireZone(), source, refuseUnknownYears);
    }
}

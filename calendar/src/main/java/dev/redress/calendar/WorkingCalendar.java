package dev.redress.calendar;

import dev.redress.calendar.holiday.Holiday;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.zone.ZoneRulesProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The hours in which people work, as exact arithmetic on instants.
 *
 * <p>A works in Jakarta is open from Monday to Thursday 08:00–12:00 and 13:00–17:00. Eight working hours after Monday 2
 * February 2026 09:20 are used up on Tuesday 3 February at 09:20; what is begun on Friday at 16:00 and takes an hour is
 * due on Friday at 17:00, not on Monday, because an exact fit ends at the close.
 *
 * <pre>{@code
 * WorkingCalendar works = WorkingCalendar.builder("works")
 *         .zone(ZoneId.of("Asia/Jakarta"))
 *         .open("mon-thu", "08:00-12:00", "13:00-17:00")
 *         .open("fri", "08:00-11:30", "13:00-17:00")
 *         .holidays(Holidays.on(LocalDate.of(2026, 2, 17), "Tahun Baru Imlek"))
 *         .build();
 * Instant due = works.add(received, Duration.ofHours(8));
 * }</pre>
 *
 * <p>Working time is real elapsed time: a night of nine hours when clocks go back counts nine. Opening times in a skipped
 * hour happen at the jump, in a repeated hour the first time the clock shows them. Exact to the nanosecond, constant time
 * at any distance. Computes the years 1900 to 2199 and throws {@link BeyondHorizonException} outside them; a
 * {@linkplain CalendarBuilder#strict() strict} calendar throws {@link UnknownYearException} where the holidays are not
 * known. Immutable and safe for use by any number of threads. Calendars are equal when their ids, zones, hours and holiday
 * sources are.
 */
public final class WorkingCalendar {

    private final String id;
    private final ZoneId zone;
    private final OpenTimes source;
    private final Knowledge knowledge;
    private final CalendarEdition edition;
    private final Timetable timetable;
    private final WorkedTime worked;
    private final BusinessDates dates;

    WorkingCalendar(String id, ZoneId zone, OpenTimes source, boolean strict) {
        this.id = id;
        this.zone = zone;
        this.source = source;
        this.edition = new CalendarEdition(id, source.known(), timeZoneData(zone));
        this.knowledge = new Knowledge(id, zone, edition.known(), strict);
        this.timetable = new Timetable(id, source);
        this.worked = new WorkedTime(timetable);
        this.dates = new BusinessDates(zone, timetable);
    }

    private static String timeZoneData(ZoneId zone) {
        return ZoneRulesProvider.getAvailableZoneIds().contains(zone.getId())
                ? ZoneRulesProvider.getVersions(zone.getId()).lastKey()
                : "fixed";
    }

    /**
     * Starts a calendar.
     *
     * @param id its name in policies and messages: letters, digits, hyphen, dot, underscore; at most 64
     * @return a builder without hours
     */
    public static CalendarBuilder builder(String id) {
        return new CalendarBuilder(id);
    }

    /**
     * A calendar that is open when this or the other is.
     *
     * @param newId the id of the result
     * @param other another calendar, in any zone
     * @return the union; dates are in the zone of this calendar; strict if either is
     */
    public WorkingCalendar union(String newId, WorkingCalendar other) {
        return combined(newId, CombinedTimes.Kind.UNION, other);
    }

    /**
     * A calendar that is open when both this and the other are, such as a supplier's and a customer's.
     *
     * @param newId the id of the result
     * @param other another calendar, in any zone
     * @return the intersection; dates are in the zone of this calendar; strict if either is
     * @throws NeverOpenException if they are never open together
     */
    public WorkingCalendar intersection(String newId, WorkingCalendar other) {
        return combined(newId, CombinedTimes.Kind.INTERSECTION, other);
    }

    private WorkingCalendar combined(String newId, CombinedTimes.Kind kind, WorkingCalendar other) {
        OpenTimes both = new CombinedTimes(kind, source, other.source);
        return new CalendarBuilder(newId).zone(zone).compile(both, knowledge.isStrict() || other.knowledge.isStrict());
    }

    /** {@return the calendar's name} */
    public String id() {
        return id;
    }

    /** {@return the zone of its hours and dates} */
    public ZoneId zone() {
        return zone;
    }

    /** {@return what its answers rest on} */
    public CalendarEdition edition() {
        return edition;
    }

    /**
     * The earliest instant at which so much working time has passed. An exact fit ends at the close; zero gives the
     * instant itself, open or not; a negative amount {@linkplain #subtract subtracts}.
     *
     * @param start the instant from which to count
     * @param amount the working time
     * @return the instant
     * @throws BeyondHorizonException if the working time is not used up before the horizon
     */
    public Instant add(Instant start, Duration amount) {
        Instant end = worked.add(start, amount);
        knowledge.requireStretch(start, end);
        return end;
    }

    /**
     * The latest instant from which so much working time leads to the given one: the mirror image of {@link #add}. An hour
     * before Tuesday 10:00 is Tuesday 09:00; two hours before Tuesday 10:00, at a works that opens at 08:00, is Tuesday 08:00.
     *
     * @param end the instant to count back from
     * @param amount the working time; a negative amount is added
     * @return the instant
     * @throws BeyondHorizonException if there is not so much working time after the horizon in the past
     */
    public Instant subtract(Instant end, Duration amount) {
        Instant start = worked.subtract(end, amount);
        knowledge.requireStretch(start, end);
        return start;
    }

    /**
     * The working time from one instant to another; negative if the second is earlier.
     *
     * @param start from here
     * @param end to here
     * @return the working time; {@code between(b, a)} is minus {@code between(a, b)}
     */
    public Duration between(Instant start, Instant end) {
        Duration between = worked.between(start, end);
        knowledge.requireStretch(start, end);
        return between;
    }

    /**
     * {@link #add} on numbers: allocates nothing.
     *
     * @param startMicros microseconds since 1970-01-01T00:00Z
     * @param amountMicros working time in microseconds; negative subtracts
     * @return microseconds since 1970-01-01T00:00Z
     */
    public long addMicros(long startMicros, long amountMicros) {
        long end = worked.addMicros(startMicros, amountMicros);
        requireKnown(startMicros, end);
        return end;
    }

    /**
     * {@link #subtract} on numbers: allocates nothing.
     *
     * @param endMicros microseconds since 1970-01-01T00:00Z
     * @param amountMicros working time in microseconds; negative adds
     * @return microseconds since 1970-01-01T00:00Z
     */
    public long subtractMicros(long endMicros, long amountMicros) {
        long start = worked.subtractMicros(endMicros, amountMicros);
        requireKnown(start, endMicros);
        return start;
    }

    /**
     * {@link #between} on numbers: allocates nothing.
     *
     * @param startMicros microseconds since 1970-01-01T00:00Z
     * @param endMicros microseconds since 1970-01-01T00:00Z
     * @return working time in microseconds, negative if the end is earlier
     */
    public long betweenMicros(long startMicros, long endMicros) {
        long between = worked.betweenMicros(startMicros, endMicros);
        requireKnown(startMicros, endMicros);
        return between;
    }

    private void requireKnown(long startMicros, long endMicros) {
        if (knowledge.isStrict()) {
            knowledge.requireStretch(WorkedTime.ofMicros(startMicros), WorkedTime.ofMicros(endMicros));
        }
    }

    /**
     * Whether it is open. Half-open: open at 08:00, shut at 17:00.
     *
     * @param at the instant
     * @return true if it is open then
     */
    public boolean isOpen(Instant at) {
        boolean open = (timetable.mark(at.getEpochSecond()) & 1) == 1;
        knowledge.requireInstants(at, at);
        return open;
    }

    /**
     * The instant itself if it is open then, else the next opening.
     *
     * @param at the instant
     * @return the first open instant at or after it
     */
    public Instant next(Instant at) {
        long mark = timetable.mark(at.getEpochSecond());
        Instant open = (mark & 1) == 1 ? at : Instant.ofEpochSecond(timetable.secondOf((mark >> 1) + 1) - 1);
        knowledge.requireInstants(at, open);
        return open;
    }

    /**
     * The instant itself if work was going on until then, else the last close: the mirror image of {@link #next}.
     *
     * @param at the instant
     * @return the last instant at or before it that ends some open time
     */
    public Instant previous(Instant at) {
        long second = at.getEpochSecond();
        long before = at.getNano() > 0 ? second : second - 1;
        boolean working = (timetable.mark(before) & 1) == 1;
        Instant close = working ? at : Instant.ofEpochSecond(timetable.secondOf(timetable.mark(second) >> 1));
        if (knowledge.isStrict()) {
            knowledge.requireStretch(close.minusNanos(1), at);
        }
        return close;
    }

    /**
     * The next opening, strictly later, even if it is open now.
     *
     * @param at the instant
     * @return when it opens next, after having been shut
     * @throws BeyondHorizonException if it never shuts
     */
    public Instant nextOpening(Instant at) {
        return isOpen(at) ? next(close(at)) : next(at);
    }

    /**
     * The close of the opening that holds the instant, or of the next one.
     *
     * @param at the instant
     * @return when it shuts, strictly later
     * @throws BeyondHorizonException if it never shuts
     */
    public Instant close(Instant at) {
        Instant close = Instant.ofEpochSecond(timetable.endOfPeriod(next(at).getEpochSecond()));
        knowledge.requireInstants(at, close);
        return close;
    }

    /**
     * The open times of a stretch: the audit trail of a deadline. Their lengths add up to {@link #between}.
     *
     * @param startInclusive from here
     * @param endExclusive to here
     * @return the periods in ascending order, cut at both ends, never touching each other
     */
    public List<Period> periods(Instant startInclusive, Instant endExclusive) {
        if (endExclusive.isBefore(startInclusive)) {
            throw new IllegalArgumentException("Argument 'endExclusive' must not be before 'startInclusive' "
                    + startInclusive + " but was " + endExclusive);
        }
        List<Period> periods = new ArrayList<>();
        Instant at = startInclusive;
        while (!between(at, endExclusive).isZero()) {
            Instant open = next(at);
            Instant shut = earlier(endExclusive, open);
            periods.add(new Period(open, shut));
            at = shut;
        }
        return List.copyOf(periods);
    }

    private Instant earlier(Instant limit, Instant open) {
        boolean openUntilLimit = between(open, limit).equals(Duration.between(open, limit));
        return openUntilLimit ? limit : close(open);
    }

    /**
     * Whether a date has any open time.
     *
     * @param date a civil date in the {@linkplain #zone() zone} of the calendar
     * @return true if it opens on that date, or is open at its start
     */
    public boolean isBusinessDay(LocalDate date) {
        knowledge.requireDates(date, date);
        return dates.contains(date.toEpochDay());
    }

    /**
     * The nth business day after a date; the date itself does not count, whether it is one or not.
     *
     * @param date a civil date in the zone of the calendar
     * @param days how many; negative counts back, zero gives the date
     * @return the date
     */
    public LocalDate plusBusinessDays(LocalDate date, int days) {
        LocalDate end = LocalDate.ofEpochDay(dates.plus(date.toEpochDay(), days));
        knowledge.requireDates(date, end);
        return end;
    }

    /**
     * How many business days there are after one date, up to and including another.
     *
     * @param date the date after which to count
     * @param other the last date that may count
     * @return the number; {@code businessDaysBetween(b, a)} is minus {@code businessDaysBetween(a, b)}
     */
    public long businessDaysBetween(LocalDate date, LocalDate other) {
        knowledge.requireDates(date, other);
        return date.isAfter(other)
                ? -dates.between(other.toEpochDay(), date.toEpochDay())
                : dates.between(date.toEpochDay(), other.toEpochDay());
    }

    /**
     * Close of business of a date: the end of its last open time, at most the midnight that ends it.
     *
     * @param date a {@linkplain #isBusinessDay business day}
     * @return the instant
     * @throws IllegalArgumentException if the date has no open time
     */
    public Instant closeOf(LocalDate date) {
        if (!isBusinessDay(date)) {
            throw new IllegalArgumentException("Argument 'date' must be a business day of calendar '" + id
                    + "' but was " + date + ", " + date.getDayOfWeek());
        }
        return previous(at(LocalDate.ofEpochDay(date.toEpochDay() + 1).atStartOfDay()));
    }

    /**
     * When the wall clock of the calendar's zone first reads a local time or a later one.
     *
     * @param local a local date and time
     * @return the jump for a time in a skipped hour, the first of the two for one in a repeated hour
     */
    public Instant at(LocalDateTime local) {
        return ZoneClock.instantOf(local, zone);
    }

    /**
     * The holidays that shut a date which would else be a business day. In a union, a holiday of one calendar on which the
     * other is open does not shut the date; an intersection has the holidays of both, each on days its own calendar works.
     *
     * @param first the first date
     * @param last the last date, included
     * @return them in ascending order
     * @throws BeyondHorizonException if a date lies more than a year outside the years 1900 to 2199
     */
    public List<Holiday> holidays(LocalDate first, LocalDate last) {
        timetable.requireYear(first.getYear());
        timetable.requireYear(last.getYear());
        return source.shutting(first, last).stream()
                .filter(holiday -> !dates.isBusinessDay(holiday.date().toEpochDay()))
                .toList();
    }

    /**
     * The civil date on which an instant falls: the inverse of {@link #at}. A date begins when the wall clock first reads
     * its 00:00 and lasts until it first reads the next one's.
     *
     * @param at the instant
     * @return a date in the zone of the calendar
     * @throws BeyondHorizonException if the instant lies outside the years 1900 to 2199
     */
    public LocalDate dateOf(Instant at) {
        timetable.requireWithin(at.getEpochSecond());
        return ZoneClock.dateOf(at, zone);
    }

    /**
     * Whether an answer about a stretch of time rests on a year whose holidays are not known.
     *
     * @param one an instant
     * @param other another, before or after; the later of the two does not belong to the stretch, so that a year that
     *     ends with it is enough
     * @return true if any civil year of the stretch is not among the known ones
     * @throws BeyondHorizonException if one lies outside the years 1900 to 2199
     */
    public boolean isProvisional(Instant one, Instant other) {
        timetable.requireWithin(one.getEpochSecond());
        timetable.requireWithin(other.getEpochSecond());
        return !knowledge.covers(one, other);
    }

    /** Bytes kept for each year compiled so far: for the benchmark. */
    double bytesAYear() {
        return timetable.bytes() * 365.2425 / timetable.days();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WorkingCalendar that
                && id.equals(that.id)
                && zone.equals(that.zone)
                && knowledge.isStrict() == that.knowledge.isStrict()
                && source.equals(that.source);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, zone, source);
    }

    /** Such as {@code works in Asia/Jakarta, holidays known for 2026, time zones 2025a}. */
    @Override
    public String toString() {
        return id + " in " + zone + ", holidays known for " + edition.known() + ", time zones "
                + edition.timeZoneData();
    }
}

package dev.redress.benchmarks;

import dev.redress.calendar.WorkingCalendar;
import dev.redress.calendar.holiday.Holiday;
import dev.redress.calendar.holiday.Holidays;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The calendar that every contender is given, and the questions it is asked.
 *
 * <p>An office in London, Monday to Friday 09:00–12:00 and 13:00–17:00, shut on eleven weekdays of each year from 2015 to
 * 2035. One peer cannot express lunch; it keeps 09:00–16:00, the same seven hours. Questions start at random microseconds
 * of 2016 to 2029, so that nothing is cached or predictable. Both are drawn by a seeded generator.
 */
final class Office {

    static final ZoneId ZONE = ZoneId.of("Europe/London");
    static final int FIRST_YEAR = 2015;
    static final int LAST_YEAR = 2035;
    static final int YEARS = LAST_YEAR - FIRST_YEAR + 1;
    /** How many random questions take turns; a power of two. */
    static final int QUESTIONS = 8192;

    private static final int SHUT_A_YEAR = 11;

    /** From an opening to a close. */
    record Hours(LocalTime open, LocalTime close) {

        static Hours of(int open, int close) {
            return new Hours(LocalTime.of(open, 0), LocalTime.of(close, 0));
        }

        @Override
        public String toString() {
            return open + "-" + close;
        }
    }

    static final List<Hours> WITH_LUNCH = List.of(Hours.of(9, 12), Hours.of(13, 17));
    static final List<Hours> WITHOUT_LUNCH = List.of(Hours.of(9, 16));

    /** The weekdays on which it is shut, ascending. */
    static final List<LocalDate> SHUT = shut();

    private Office() {}

    private static List<LocalDate> shut() {
        SplittableRandom random = new SplittableRandom(311);
        TreeSet<LocalDate> dates = new TreeSet<>();
        for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
            int until = dates.size() + SHUT_A_YEAR;
            while (dates.size() < until) {
                LocalDate date = LocalDate.ofYearDay(year, 1 + random.nextInt(365));
                if (isWeekday(date)) {
                    dates.add(date);
                }
            }
        }
        return List.copyOf(dates);
    }

    static boolean isWeekday(LocalDate date) {
        return date.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0;
    }

    /** Our own contender. */
    static WorkingCalendar redress(List<Hours> hours) {
        Stream<Holiday> shut = SHUT.stream().map(date -> new Holiday(date, "shut"));
        return WorkingCalendar.builder("office")
                .zone(ZONE)
                .open("mon-fri", hours.stream().map(Hours::toString).toArray(String[]::new))
                .holidays(Holidays.listed(shut.toList()))
                .build();
    }

    /** Random instants, whole microseconds. */
    static Instant[] starts(int count, long seed) {
        long from = LocalDate.of(2016, 1, 1).atStartOfDay().toEpochSecond(ZoneOffset.UTC);
        long to = LocalDate.of(2030, 1, 1).atStartOfDay().toEpochSecond(ZoneOffset.UTC);
        return new SplittableRandom(seed)
                .longs(count, from * 1_000_000, to * 1_000_000)
                .mapToObj(Office::ofMicros)
                .toArray(Instant[]::new);
    }

    /** Random dates on which it is open. */
    static LocalDate[] openDates(int count, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        long from = LocalDate.of(2016, 1, 1).toEpochDay();
        long to = LocalDate.of(2030, 1, 1).toEpochDay();
        return Stream.generate(() -> LocalDate.ofEpochDay(random.nextLong(from, to)))
                .filter(date -> isWeekday(date) && !SHUT.contains(date))
                .limit(count)
                .toArray(LocalDate[]::new);
    }

    static Instant ofMicros(long micros) {
        return Instant.ofEpochSecond(Math.floorDiv(micros, 1_000_000), Math.floorMod(micros, 1_000_000) * 1000L);
    }

    static long micros(Instant at) {
        return at.getEpochSecond() * 1_000_000 + at.getNano() / 1000;
    }

    static long micros(Duration amount) {
        return amount.getSeconds() * 1_000_000 + amount.getNano() / 1000;
    }
}

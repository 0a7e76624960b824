package dev.redress.examples.intake;

import dev.redress.calendar.WorkingCalendar;
import java.text.ParsePosition;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Times as a file writes them, turned into instants.
 *
 * <p>A time with an offset is that instant. One without is read off the wall: in a skipped hour it is the jump, in a repeated
 * hour the first of the two, as calendars do it. A date alone is its first instant. Instants are kept to the microsecond.
 */
public final class WallTimes {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;

    private final List<DateTimeFormatter> formats;
    private final WorkingCalendar wall;

    WallTimes(List<String> patterns, ZoneId zone) {
        this.formats = patterns.stream().map(WallTimes::format).toList();
        this.wall = wall(zone);
    }

    /** A calendar that is always open, for its rule on skipped and repeated hours. */
    private static WorkingCalendar wall(ZoneId zone) {
        return WorkingCalendar.builder("wall")
                .zone(zone)
                .open("mon-sun", "00:00-24:00")
                .build();
    }

    /**
     * The instant at which clocks first show a time.
     *
     * @param local the time on the wall
     * @param zone of the wall
     * @return the instant
     */
    public static Instant instant(LocalDateTime local, ZoneId zone) {
        return wall(zone).at(local);
    }

    /** A pattern of {@link DateTimeFormatter}, strict, with English names. Throws if it is none. */
    static DateTimeFormatter format(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).withResolverStyle(ResolverStyle.STRICT);
    }

    /** The instant; nothing if no pattern fits or the year is not from 1900 to 2199. */
    Optional<Instant> read(String text) {
        for (DateTimeFormatter format : formats) {
            ParsePosition position = new ParsePosition(0);
            // Asking first is cheap; a failed parse makes an exception.
            if (format.parseUnresolved(text, position) != null && position.getIndex() == text.length()) {
                return resolve(format, text);
            }
        }
        return Optional.empty();
    }

    private Optional<Instant> resolve(DateTimeFormatter format, String text) {
        try {
            TemporalAccessor found = format.parseBest(text, OffsetDateTime::from, LocalDateTime::from, LocalDate::from);
            if (found instanceof OffsetDateTime time) {
                return sound(time.getYear(), time.toInstant());
            }
            LocalDateTime local = found instanceof LocalDateTime time ? time : ((LocalDate) found).atStartOfDay();
            return inRange(local.getYear()) ? Optional.of(micros(wall.at(local))) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<Instant> sound(int year, Instant instant) {
        return inRange(year) ? Optional.of(micros(instant)) : Optional.empty();
    }

    private static boolean inRange(int year) {
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }

    private static Instant micros(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MICROS);
    }
}

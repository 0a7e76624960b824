package dev.redress.integrations.icalendar;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A DATE or DATE-TIME value: {@code 20260403}, {@code 20260403T090000}, {@code 20260403T070000Z}.
 *
 * @param date the civil date
 * @param time the time of day; empty for a whole day
 * @param zone the zone it is in; empty for a whole day and for a floating time
 */
record Moment(LocalDate date, Optional<LocalTime> time, Optional<ZoneId> zone) {

    private static final Pattern FORM =
            Pattern.compile("([0-9]{4})([0-9]{2})([0-9]{2})(?:T([0-9]{2})([0-9]{2})([0-9]{2})(Z?))?");

    /** Reads one value of a line whose parameters may name a zone. */
    static Moment read(Line line, String value) throws Unusable {
        Matcher form = FORM.matcher(value.strip());
        if (!form.matches()) {
            throw line.unusable("is not a date such as 20260403 or a time such as 20260403T090000Z");
        }
        try {
            LocalDate date = LocalDate.of(number(form, 1), number(form, 2), number(form, 3));
            if (date.getYear() < 1) {
                throw line.unusable("is before the year 1");
            }
            if (form.group(4) == null) {
                return new Moment(date, Optional.empty(), Optional.empty());
            }
            // A leap second, 60, is the last second before it for what a date needs.
            LocalTime time = LocalTime.of(number(form, 4), number(form, 5), Math.min(59, number(form, 6)));
            return new Moment(date, Optional.of(time), zone(line, form.group(7)));
        } catch (DateTimeException e) {
            throw line.unusable("is not a date or time that exists");
        }
    }

    private static int number(Matcher form, int group) {
        return Integer.parseInt(form.group(group));
    }

    private static Optional<ZoneId> zone(Line line, String utc) throws Unusable {
        String id = line.parameter("TZID");
        if (!utc.isEmpty()) {
            return Optional.of(ZoneOffset.UTC);
        }
        if (id.isEmpty()) {
            return Optional.empty();
        }
        // Some programs prefix the name: /mozilla.org/20070129_1/Europe/Berlin.
        for (String rest = id; !rest.isEmpty(); rest = rest.substring(Math.max(rest.indexOf('/'), 0) + 1)) {
            if (ZoneId.getAvailableZoneIds().contains(rest)) {
                return Optional.of(ZoneId.of(rest));
            }
            if (rest.indexOf('/') < 0) {
                break;
            }
        }
        throw new Unusable(
                line.number(),
                line.name() + " is in the time zone '" + Line.shown(id)
                        + "'; a name of the time-zone database is expected, such as Europe/Berlin");
    }

    boolean isWholeDay() {
        return time.isEmpty();
    }

    LocalDateTime local() {
        return date.atTime(time.orElse(LocalTime.MIDNIGHT));
    }

    Instant instant(ZoneId floating) {
        return local().atZone(zone.orElse(floating)).toInstant();
    }

    /** The date and time it is in another zone; a whole day and a floating time stay as they are. */
    LocalDateTime in(ZoneId other) {
        return zone.isEmpty() ? local() : instant(other).atZone(other).toLocalDateTime();
    }
}

package dev.redress.integrations.icalendar;

import dev.redress.calendar.holiday.Years;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What of an iCalendar file shuts a day.
 *
 * <p>By default every all-day event does, and nothing else: "Good Friday" on Friday 3 April 2026 shuts that date, a
 * meeting from 10:00 to 11:00 shuts nothing. A public feed that lists days on which the company works is narrowed:
 *
 * <pre>{@code
 * IcalendarOptions.builder().addExcept("St. Martin").known(Years.between(2024, 2026)).build()
 * }</pre>
 *
 * <p>Immutable.
 */
@Value.Immutable
@DomainStyle
public abstract class IcalendarOptions {

    IcalendarOptions() {}

    /**
     * The default: all-day events, whatever they are called.
     *
     * @return the options
     */
    public static IcalendarOptions defaults() {
        return builder().build();
    }

    /**
     * Starts a set of options.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Whether events with a time of day shut days too, and if so in which zone's dates.
     *
     * <p>With {@code Europe/Berlin} an event from 23:30 to 00:30 there shuts both dates, one that ends at 00:00 only the
     * first.
     *
     * @return the zone, or empty if such events are passed over
     */
    public abstract Optional<ZoneId> partDaysShutIn();

    /**
     * Names of the only events that count, compared without regard to case; {@code *} stands for any text.
     *
     * @return the names; if none is given, every event counts
     */
    public abstract List<String> only();

    /**
     * Names of events that do not count, compared as in {@link #only()}, which they override.
     *
     * @return the names, often none
     */
    public abstract List<String> except();

    /**
     * The years for which the file is complete.
     *
     * @return the years, or empty to take them from the file, see {@link IcalendarHolidays}
     */
    public abstract Optional<Years> known();

    /**
     * What an event without a summary is called.
     *
     * @return the name, or empty for the calendar's own name
     */
    public abstract Optional<String> name();

    @Value.Check
    void check() {
        only().forEach(text -> checkName("only", text));
        except().forEach(text -> checkName("except", text));
        name().ifPresent(text -> checkName("name", text));
    }

    private static void checkName(String argument, String text) {
        if (text.isBlank() || text.length() > DayName.LONGEST) {
            throw new IllegalArgumentException("Argument '" + argument + "' must have 1 to " + DayName.LONGEST
                    + " characters, not only blanks, but has " + text.length());
        }
    }

    /** Builds options; each setter may be left out. */
    public static final class Builder extends ImmutableIcalendarOptions.Builder {
        Builder() {}
    }
}

package dev.redress.policy.promise;

import dev.redress.calendar.WorkingCalendar;
import dev.redress.calendar.limit.Limit;
import dev.redress.policy.calendar.CalendarsSection;
import dev.redress.policy.calendar.LimitTexts;
import dev.redress.policy.header.HeaderSection;
import dev.redress.policy.section.Fields;
import dev.redress.policy.section.Key;
import dev.redress.policy.section.Located;
import dev.redress.policy.section.Named;
import dev.redress.policy.section.Place;
import dev.redress.policy.section.Shape;
import dev.redress.policy.section.Texts;
import java.util.List;
import java.util.Optional;

/** Which calendar counts for a promise or a right. */
final class CalendarNames {

    /** A calendar by its name; nothing inside if the name has a finding or its calendar has. */
    static final Shape<Optional<WorkingCalendar>> SHAPE =
            Texts.name().resolve((name, place) -> Optional.of(named(name, place)));

    /** The key, as promises and rights have it. */
    static final Key<Optional<WorkingCalendar>> KEY = Key.optional(
            "calendar",
            SHAPE,
            "The calendar that counts, by its name in `calendars`. Without it the only one there is; what counts neither"
                    + " open hours nor business days can do with the zone of the policy.");

    private CalendarNames() {}

    private static Optional<WorkingCalendar> named(String name, Place place) {
        return place.section(CalendarsSection.KEY)
                .flatMap(calendars -> calendars.resolve(name, place))
                .map(Located::value);
    }

    /**
     * The calendar that a mapping names, or that holds without a name.
     *
     * @param limits all that it has to count
     * @return nothing after a finding, here or at the calendar
     */
    static Optional<WorkingCalendar> of(Fields fields, List<Limit> limits, Place place) {
        if (fields.place(KEY).isPresent()) {
            return fields.find(KEY).flatMap(named -> named);
        }
        Optional<Named<WorkingCalendar>> calendars = place.section(CalendarsSection.KEY);
        if (calendars.isEmpty()) {
            return Optional.empty();
        }
        Named<WorkingCalendar> declared = calendars.get();
        if (declared.names().size() == 1) {
            return declared.all().values().stream().findFirst();
        }
        if (limits.stream().anyMatch(LimitTexts::countsOpenHours)) {
            place.refuseMissing(KEY.name(), "the name of a calendar, because business days or working hours count");
            return Optional.empty();
        }
        return place.section(HeaderSection.KEY).map(LimitTexts::allHours);
    }
}

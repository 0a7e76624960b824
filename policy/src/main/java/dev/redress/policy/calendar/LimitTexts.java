package dev.redress.policy.calendar;

import dev.redress.calendar.WorkingCalendar;
import dev.redress.calendar.limit.Limit;
import dev.redress.calendar.limit.LimitSyntaxException;
import dev.redress.core.lifecycle.Window;
import dev.redress.policy.finding.FindingCode;
import dev.redress.policy.finding.Quoted;
import dev.redress.policy.header.Header;
import dev.redress.policy.header.HeaderSection;
import dev.redress.policy.section.Located;
import dev.redress.policy.section.Named;
import dev.redress.policy.section.Parsed;
import dev.redress.policy.section.Place;
import dev.redress.policy.section.Shape;
import dev.redress.policy.section.Texts;
import java.util.Optional;

/** Limits as people write them: {@code 10 business days}, and with the calendar that counts, {@code 10 business days in works}. */
public final class LimitTexts {

    private static final String IN = " in ";
    private static final String ALL_HOURS = "all-hours";

    /**
     * A limit with the calendar that counts it, in a section that is read after the calendars. Without a name it is the only
     * calendar there is; a limit that counts no hours and no business days can do with the zone of the policy.
     */
    public static final Shape<Window> WINDOW = Texts.of(
                    "a limit on a calendar such as 10 business days in works", "", LimitTexts::draft)
            .resolve(LimitTexts::window);

    private LimitTexts() {}

    private record Draft(Limit limit, Optional<String> calendar) {}

    /**
     * Reads a limit.
     *
     * @param text one limit
     * @return the limit, or where it goes wrong
     */
    public static Parsed<Limit> limit(String text) {
        try {
            return Parsed.of(Limit.parse(text));
        } catch (LimitSyntaxException e) {
            int offset = Math.min(e.column() - 1, text.length());
            return Parsed.<Limit>refusedAt(offset, e.expected()).finding(Quoted.sentence(e.found()));
        }
    }

    private static Parsed<Draft> draft(String text) {
        int in = text.lastIndexOf(IN);
        Optional<String> calendar = in < 0
                ? Optional.empty()
                : Optional.of(text.substring(in + IN.length()).strip());
        return limit(in < 0 ? text : text.substring(0, in)).as(limit -> new Draft(limit, calendar));
    }

    private static Optional<Window> window(Draft draft, Place place) {
        Optional<Named<WorkingCalendar>> calendars = place.section(CalendarsSection.KEY);
        if (calendars.isEmpty()) {
            return Optional.empty();
        }
        Named<WorkingCalendar> declared = calendars.get();
        Optional<String> name = draft.calendar().or(() -> only(declared));
        if (name.isPresent()) {
            return declared.resolve(name.get(), place)
                    .map(Located::value)
                    .map(found -> new Window(draft.limit(), found));
        }
        if (countsOpenHours(draft.limit())) {
            place.refuse(FindingCode.BAD_VALUE, "a limit with its calendar such as 10 business days in works");
            return Optional.empty();
        }
        return place.section(HeaderSection.KEY).map(header -> new Window(draft.limit(), allHours(header)));
    }

    private static Optional<String> only(Named<WorkingCalendar> declared) {
        return declared.names().size() == 1 ? declared.names().stream().findFirst() : Optional.empty();
    }

    /**
     * Whether a limit can only be reckoned with the hours of a calendar; others need no more than a zone.
     *
     * @param limit the limit
     * @return true for working time and business days, and for days that are rolled to a business day
     */
    public static boolean countsOpenHours(Limit limit) {
        return limit.match(
                working -> true,
                elapsed -> false,
                business -> true,
                calendar -> calendar.rolled(),
                months -> months.rolled());
    }

    /**
     * The calendar of limits that count no open hours.
     *
     * @param header whose zone it has
     * @return a calendar that is always open
     */
    public static WorkingCalendar allHours(Header header) {
        return WorkingCalendar.builder(ALL_HOURS)
                .zone(header.zone())
                .open("mon-sun", "00:00-24:00")
                .build();
    }
}

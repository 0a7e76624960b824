package dev.redress.policy.promise;

import dev.redress.calendar.WorkingCalendar;
import dev.redress.policy.calendar.CalendarsSection;
import dev.redress.policy.finding.FindingCode;
import dev.redress.policy.finding.Quoted;
import dev.redress.policy.section.Fields;
import dev.redress.policy.section.Key;
import dev.redress.policy.section.Located;
import dev.redress.policy.section.Named;
import dev.redress.policy.section.Parsed;
import dev.redress.policy.section.Place;
import dev.redress.policy.section.Shape;
import dev.redress.policy.section.Texts;
import dev.redress.sla.promise.LimitRule;
import dev.redress.sla.promise.Promise;
import dev.redress.sla.promise.Trigger;
import dev.redress.sla.promise.TriggerSyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The section {@code promises}. */
public final class PromisesSection {

    private static final Shape<Trigger> TRIGGER =
            Texts.of("a trigger such as received or told decision", "", PromisesSection::trigger);
    private static final Key<Trigger> START = Key.required("start", TRIGGER, "The milestone that starts the clock.");
    private static final Key<Located<Trigger>> STOP =
            Key.required("stop", TRIGGER.located(), "The milestone that stops it.");
    private static final Key<Optional<WorkingCalendar>> CALENDAR = Key.required(
            "calendar",
            Texts.name().resolve((name, place) -> Optional.of(calendar(name, place))),
            "The calendar that counts, by its name in `calendars`.");
    private static final Key<List<LimitRule>> LIMIT =
            Key.required("limit", Limits.SHAPE, "The limit, or which cases get which; the first that fits holds.");

    private static final Shape<PromiseDraft> PROMISE = Shape.mapping(
                    "promise", "That after one milestone another follows within a limit.", START, STOP, CALENDAR, LIMIT)
            .resolve(PromisesSection::draft);

    /** The section; each promise still lacks its name. */
    public static final Key<List<Promise>> KEY = Key.optional(
                    "promises",
                    Shape.named("promise", PROMISE).as(PromisesSection::promises),
                    "What the company tells its customers it will do by when.")
            .orElse(List.of(), "none")
            .example("""
                    promises:
                      acknowledge: {start: received, stop: acknowledged, calendar: works, limit: 1 business day}
                      resolve:
                        start: received
                        stop: closed
                        calendar: works
                        limit:
                          - {when: {severity: [high, critical]}, is: 3 business days until close}
                          - {is: 10 business days until close}
                    """);

    private PromisesSection() {}

    private static Parsed<Trigger> trigger(String text) {
        try {
            return Parsed.of(Trigger.parse(text));
        } catch (TriggerSyntaxException e) {
            int offset = Math.min(e.column() - 1, text.length());
            return Parsed.<Trigger>refusedAt(offset, e.expected()).finding(Quoted.sentence(e.found()));
        }
    }

    /** A promise that has no name yet. */
    private record PromiseDraft(Trigger start, Trigger stop, WorkingCalendar calendar, List<LimitRule> limits) {}

    /** Nothing inside if the name has a finding or its calendar has; the promise cannot be made then. */
    private static Optional<WorkingCalendar> calendar(String name, Place place) {
        return place.section(CalendarsSection.KEY)
                .flatMap(calendars -> calendars.resolve(name, place))
                .map(Located::value);
    }

    private static Optional<PromiseDraft> draft(Fields fields, Place place) {
        Located<Trigger> stop = fields.get(STOP);
        if (stop.value().equals(fields.get(START))) {
            stop.place().refuse(FindingCode.CONTRADICTION, "another milestone than the start");
            return Optional.empty();
        }
        return fields.get(CALENDAR)
                .map(calendar -> new PromiseDraft(fields.get(START), stop.value(), calendar, fields.get(LIMIT)));
    }

    private static List<Promise> promises(Named<PromiseDraft> drafts) {
        List<Promise> promises = new ArrayList<>();
        drafts.all()
                .forEach((id, draft) -> promises.add(Promise.builder()
                        .id(id)
                        .start(draft.start())
                        .stop(draft.stop())
                        .calendar(draft.calendar())
                        .limits(draft.limits())
                        .build()));
        return List.copyOf(promises);
    }
}

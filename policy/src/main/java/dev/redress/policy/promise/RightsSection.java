package dev.redress.policy.promise;

import dev.redress.calendar.limit.Limit;
import dev.redress.policy.section.Fields;
import dev.redress.policy.section.Key;
import dev.redress.policy.section.Located;
import dev.redress.policy.section.Named;
import dev.redress.policy.section.Place;
import dev.redress.policy.section.Shape;
import dev.redress.policy.section.Texts;
import dev.redress.sla.promise.Right;
import dev.redress.sla.promise.Trigger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The section {@code rights}. */
public final class RightsSection {

    private static final Key<String> TO = Key.required("to", Texts.text("the name of a body"), "Who decides then.");
    private static final Key<Located<Trigger>> OPENS = Key.required(
            "opens", Triggers.SHAPE, "The first of these opens it, such as `told decision or resolve late`.");
    private static final Key<Located<Trigger>> ENDS_AFTER =
            Key.optional("endsAfter", Triggers.SHAPE, "From when `within` counts; without it from the opening.");
    private static final Key<Limit> WITHIN =
            Key.optional("within", Limits.LIMIT, "How long it stays open; without it for ever.");

    private static final Shape<Draft> RIGHT = Shape.mapping(
                    "right",
                    "What the customer may do from some moment on, such as going to an ombudsman, and for how long.",
                    TO,
                    OPENS,
                    ENDS_AFTER,
                    WITHIN,
                    CalendarNames.KEY)
            .resolve(RightsSection::draft);

    /** The section: each right under its name. */
    public static final Key<Named<Right>> KEY = Key.optional(
                    "rights",
                    Shape.named("right", RIGHT)
                            .as(drafts -> drafts.with(
                                    (id, draft) -> Optional.of(draft.value().named(id)))),
                    "What the customer may do when, besides waiting: windows that are read, and never recorded.")
            .orElse(Named.none("right"), "none")
            .example("""
                    rights:
                      consumer-board:
                        to: Consumer Dispute Settlement Board
                        opens: told decision or resolve late
                        endsAfter: told decision
                        within: 6 months
                        calendar: works
                    """);

    private RightsSection() {}

    /** A right that has no name yet; its calendar is there. */
    private record Draft(Right unnamed) {

        Right named(String id) {
            return new Right(
                    id, unnamed.to(), unnamed.opens(), unnamed.endsAfter(), unnamed.within(), unnamed.calendar());
        }
    }

    private static Optional<Draft> draft(Fields fields, Place place) {
        Optional<Located<Trigger>> endsAfter = fields.find(ENDS_AFTER);
        Optional<Limit> within = fields.find(WITHIN);
        boolean opens = areDeclared(fields.get(OPENS));
        boolean ends = endsAfter.map(RightsSection::areDeclared).orElse(true);
        if (endsAfter.isPresent() && within.isEmpty()) {
            place.refuseMissing(WITHIN.name(), "a limit such as 6 months, which counts from what endsAfter says");
            return Optional.empty();
        }
        List<Limit> limits = new ArrayList<>();
        within.ifPresent(limits::add);
        return CalendarNames.of(fields, limits, place)
                .filter(calendar -> opens && ends)
                .map(calendar -> new Draft(new Right(
                        "",
                        fields.get(TO),
                        fields.get(OPENS).value(),
                        endsAfter.map(Located::value),
                        within,
                        calendar)));
    }

    /** Whether the promises that a trigger names are there; if their section has findings, nothing is said. */
    private static boolean areDeclared(Located<Trigger> trigger) {
        Optional<Named<Commitment>> promises = trigger.place().section(PromisesSection.KEY);
        return trigger.value().promises().stream()
                .sorted()
                .map(name -> promises.isEmpty() || PromiseGraph.isDeclared(name, promises.get(), trigger.place()))
                .reduce(true, Boolean::logicalAnd);
    }
}

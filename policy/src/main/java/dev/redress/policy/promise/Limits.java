package dev.redress.policy.promise;

import dev.redress.calendar.WorkingCalendar;
import dev.redress.calendar.limit.Limit;
import dev.redress.core.condition.Condition;
import dev.redress.policy.calendar.LimitTexts;
import dev.redress.policy.condition.Conditions;
import dev.redress.policy.section.Key;
import dev.redress.policy.section.Located;
import dev.redress.policy.section.Shape;
import dev.redress.policy.section.Texts;
import dev.redress.sla.promise.LimitRule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The limits of a promise: one for all, lines with conditions, or a table kept in a spreadsheet; also mixed. */
final class Limits {

    /** One limit as {@link Limit#parse} reads it. */
    static final Shape<Limit> LIMIT = Texts.of("a limit such as 3 business days until close", "", LimitTexts::limit);

    private static final Key<Condition> WHEN =
            Key.optional("when", Conditions.SHAPE, "Which cases get it; without it, all that no line above fits.");
    private static final Key<Limit> IS = Key.required("is", LIMIT, "The limit they get.");

    private static final Key<Optional<WorkingCalendar>> IN = Key.optional(
            "in", CalendarNames.SHAPE, "The calendar that counts for them; without it that of the promise.");

    private static final Shape<List<LimitRule>> LINE = Shape.mapping(
                    "limit line", "One line of limits; the first that fits a case holds.", WHEN, IS, IN)
            .as(fields -> List.of(new LimitRule(
                    fields.find(WHEN).orElseGet(Condition::always),
                    fields.get(IS),
                    fields.find(IN).flatMap(named -> named))));

    /** All rules, in the order in which they are tried. */
    static final Shape<List<LimitRule>> SHAPE = Shape.textOr(
            LIMIT.as(limit -> List.of(new LimitRule(Condition.always(), limit))),
            Shape.oneOrMany(Shape.byKey("limit", forms()).located()).as(Limits::flat));

    private Limits() {}

    private static Map<String, Shape<? extends List<LimitRule>>> forms() {
        Map<String, Shape<? extends List<LimitRule>>> forms = new LinkedHashMap<>();
        forms.put("is", LINE);
        forms.put("table", LimitTable.SHAPE);
        return forms;
    }

    private static List<LimitRule> flat(List<Located<List<LimitRule>>> lines) {
        boolean decided = false;
        for (Located<List<LimitRule>> line : lines) {
            if (decided) {
                line.place().warn("a line that is never reached", "the line without a condition to be the last");
                break;
            }
            decided = line.value().stream().anyMatch(rule -> rule.when().equals(Condition.always()));
        }
        return lines.stream().flatMap(line -> line.value().stream()).toList();
    }
}

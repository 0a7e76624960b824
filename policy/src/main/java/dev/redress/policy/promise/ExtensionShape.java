package dev.redress.policy.promise;

import dev.redress.calendar.limit.Limit;
import dev.redress.core.event.Marks;
import dev.redress.core.facet.Purpose;
import dev.redress.policy.finding.FindingCode;
import dev.redress.policy.finding.Quoted;
import dev.redress.policy.section.Fields;
import dev.redress.policy.section.Key;
import dev.redress.policy.section.Located;
import dev.redress.policy.section.Place;
import dev.redress.policy.section.Shape;
import dev.redress.policy.section.Texts;
import dev.redress.sla.promise.Extension;
import dev.redress.sla.promise.LimitRule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How a limit may be extended: {@code {by: 10 business days, times: 1, reasons: [supplier], proof: told delay}}. */
final class ExtensionShape {

    private static final Key<Located<Limit>> BY =
            Key.optional("by", Limits.LIMIT.located(), "How much longer, in the unit of the limits; or else `to`.");
    private static final Key<Located<Limit>> TO =
            Key.optional("to", Limits.LIMIT.located(), "The new limit, from the start; or else `by`.");
    private static final Key<Located<Integer>> TIMES = Key.optional(
            "times",
            Texts.number(1, 100).as(Long::intValue).located(),
            "How often; without it once, and with `to` always once.");
    private static final Key<List<String>> REASONS = Key.optional(
                    "reasons", Shape.oneOrMany(Texts.name()), "The reasons that are accepted; without it any.")
            .orElse(List.of(), "any");
    private static final Key<Purpose> PROOF = Key.optional(
            "proof",
            Texts.word(purposes()),
            "What the customer must have been told, in time, for the extension to hold; without it nothing.");

    /** An extension and where its limit stands. */
    static final Shape<Located<Extension>> SHAPE = Shape.mapping(
                    "extension",
                    "By how much a limit may be extended, how often, why, and with which proof that the customer was told"
                            + " before the limit.",
                    BY,
                    TO,
                    TIMES,
                    REASONS,
                    PROOF)
            .resolve(ExtensionShape::extension);

    private ExtensionShape() {}

    private static Map<String, Purpose> purposes() {
        Map<String, Purpose> words = new LinkedHashMap<>();
        for (Purpose purpose : Purpose.values()) {
            words.put("told " + Marks.word(purpose).replace('-', ' '), purpose);
        }
        return words;
    }

    private static Optional<Located<Extension>> extension(Fields fields, Place place) {
        Optional<Located<Limit>> by = fields.find(BY);
        Optional<Located<Limit>> to = fields.find(TO);
        if (by.isPresent() == to.isPresent()) {
            if (by.isPresent()) {
                to.orElseThrow().place().refuse(FindingCode.CONTRADICTION, "either by or to");
            } else {
                place.refuseMissing(BY.name(), "a limit such as 5 business days");
            }
            return Optional.empty();
        }
        Optional<Located<Integer>> times = fields.find(TIMES);
        if (to.isPresent() && times.isPresent() && times.get().value() > 1) {
            times.get().place().refuse(FindingCode.CONTRADICTION, "1, because a limit from the start is given once");
            return Optional.empty();
        }
        Located<Limit> limit = by.or(() -> to).orElseThrow();
        int often = times.map(Located::value).orElse(1);
        return Optional.of(new Located<>(
                new Extension(limit.value(), to.isPresent(), often, fields.get(REASONS), fields.find(PROOF)),
                limit.place()));
    }

    /** Whether it makes each limit longer, and {@code by} in the unit of each; findings if not. */
    static boolean fits(Located<Extension> extension, List<LimitRule> rules) {
        Limit limit = extension.value().limit();
        boolean fromStart = extension.value().fromStart();
        for (LimitRule rule : rules) {
            if (!fromStart && !LimitOrder.sameUnit(limit, rule.is())) {
                extension
                        .place()
                        .refuse(
                                FindingCode.CONTRADICTION,
                                Quoted.text(limit.text()),
                                "the unit of the limits, " + LimitOrder.unit(rule.is())
                                        + ", or a new limit from the start with to");
                return false;
            }
            if (fromStart && LimitOrder.longer(rule.is(), limit).orElse(false)) {
                extension
                        .place()
                        .refuse(
                                FindingCode.CONTRADICTION,
                                Quoted.text(limit.text()),
                                "a limit not shorter than " + rule.is().text());
                return false;
            }
        }
        return true;
    }
}

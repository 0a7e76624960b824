package dev.redress.policy.promise;

import dev.redress.calendar.limit.Limit;
import dev.redress.policy.finding.Quoted;
import dev.redress.policy.section.Fields;
import dev.redress.policy.section.Located;
import dev.redress.policy.section.Place;
import dev.redress.sla.promise.LimitRule;
import dev.redress.sla.promise.Per;
import dev.redress.sla.promise.Promise;
import dev.redress.sla.promise.Trigger;
import dev.redress.sla.promise.Warning;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is allowed in promises, but probably not meant. */
final class PromiseLint {

    /** What customers hear on the way, and what they wait for. */
    private static final Set<String> EARLY = Set.of("told acknowledgement", "told progress", "assigned", "entered");

    private static final Set<String> FINAL = Set.of("told decision", "decided", "ended");

    private PromiseLint() {}

    /** Looks at one promise. */
    static void check(Fields fields, Promise promise) {
        for (Located<Warning> warning : fields.get(PromiseShape.WARN)) {
            warning.value().before().ifPresent(span -> checkSpan(span, promise.limits(), warning.place()));
        }
    }

    private static void checkSpan(Limit span, List<LimitRule> rules, Place place) {
        boolean always = !rules.isEmpty()
                && rules.stream()
                        .allMatch(rule -> LimitOrder.sameUnit(span, rule.is())
                                && LimitOrder.amount(span) >= LimitOrder.amount(rule.is()));
        if (always) {
            place.warn("a warning at the start or before it", "a span shorter than the limit");
        }
    }

    /**
     * Looks for a first answer that may take longer than the last one. Both are measured as they are written; one target never
     * changes another.
     */
    static void check(Map<String, Located<Promise>> promises) {
        Map<Trigger, Located<Promise>> finals = new LinkedHashMap<>();
        promises.values().stream()
                .filter(each ->
                        stopsOn(each.value(), FINAL) && each.value().limits().size() == 1)
                .forEach(each -> finals.putIfAbsent(each.value().start(), each));
        for (Located<Promise> each : promises.values()) {
            Located<Promise> last = finals.get(each.value().start());
            if (last != null && stopsOn(each.value(), EARLY) && isLonger(each.value(), last.value())) {
                each.place()
                        .warn(
                                "a limit longer than that of "
                                        + Quoted.text(last.value().id()),
                                "the first answer to be due before the last one");
            }
        }
    }

    private static boolean stopsOn(Promise promise, Set<String> types) {
        return promise.per() == Per.WHOLE
                && promise.stop() instanceof Trigger.On on
                && on.types().stream().allMatch(types::contains);
    }

    private static boolean isLonger(Promise first, Promise last) {
        Limit longest = last.limits().get(0).is();
        return !first.limits().isEmpty()
                && first.limits().stream()
                        .allMatch(rule -> LimitOrder.longer(rule.is(), longest).orElse(false));
    }
}

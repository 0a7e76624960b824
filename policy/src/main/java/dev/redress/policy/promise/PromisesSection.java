package dev.redress.policy.promise;

import dev.redress.policy.section.Key;
import dev.redress.policy.section.Located;
import dev.redress.policy.section.Named;
import dev.redress.policy.section.Place;
import dev.redress.policy.section.Shape;
import dev.redress.sla.promise.Promise;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The section {@code promises}. */
public final class PromisesSection {

    private static final Shape<PromiseAssembly.Draft> PROMISE = PromiseShape.SHAPE.resolve(PromiseAssembly::draft);

    /** The section: each promise under its name. */
    public static final Key<Named<Commitment>> KEY = Key.optional(
                    "promises",
                    Shape.named("promise", PROMISE).resolve(PromisesSection::promises),
                    "What the company tells its customers it will do by when.")
            .orElse(Named.none("promise"), "none")
            .example("""
                    promises:
                      acknowledge:
                        start: received
                        stop: told acknowledgement
                        calendar: works
                        limit: 1 business day until close
                      resolve:
                        start: received
                        stop: told decision
                        calendar: works
                        limit:
                          - {when: {safety: true}, is: 4 working hours}
                          - {when: {severity: [high, critical]}, is: 3 business days until close}
                          - {is: 10 business days until close}
                        pause: {for: [complainant], while: [in-laboratory], atMost: 10 business days, each: 5 business days}
                        warn: [50 %, 75 %, 4 working hours before]
                        extend: {to: 20 business days, reasons: [laboratory, supplier], proof: told delay}
                        onChange: keep used time
                        onReopen: new cycle
                        source: service charter 2026, page 2
                      progress:
                        start: received
                        renew: told anything
                        stop: told decision or closed
                        calendar: works
                        limit: 5 business days
                        recur: after completion
                        exempt: acknowledge met
                      delay-letter: {start: resolve warned, stop: told delay, until: resolve, family: obligation}
                      amends:
                        start: resolve late
                        stop: told apology, explanation, next steps
                        calendar: works
                        limit: 1 business day until close
                        family: obligation
                      repair:
                        start: remedy accepted
                        stop: remedy carried out
                        per: remedy
                        calendar: works
                        limit: 15 business days
                        pause:
                          between: {reason: strike, from: reached documents-complete, until: reached goods-received-back}
                    """);

    private PromisesSection() {}

    private static Optional<Named<Commitment>> promises(Named<PromiseAssembly.Draft> drafts, Place place) {
        if (!new PromiseGraph(drafts).isSound()) {
            return Optional.empty();
        }
        Named<Commitment> promises =
                drafts.with((id, draft) -> Optional.of(draft.value().named(id)));
        Map<String, Located<Promise>> all = new LinkedHashMap<>();
        promises.values()
                .forEach((id, each) -> all.put(id, new Located<>(each.value().promise(), each.place())));
        drafts.values().forEach((id, draft) -> {
            Located<Promise> promise = all.get(id);
            if (promise != null) {
                PromiseLint.check(draft.value().fields(), promise.value());
            }
        });
        PromiseLint.check(all);
        return Optional.of(promises);
    }
}

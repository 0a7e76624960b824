package dev.redress.examples.summary;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a run found of one promise.
 *
 * @param promise its name in the policy
 * @param total all verdicts
 * @param unknown why cases are unknown, with numbers
 * @param used the time that the clocks of stopped cases had used; empty if none is stopped
 * @param types by type, most cases first
 * @param worst the types with the lowest on-time rate among those with at least 30 decided cases, worst first, at most 10
 * @param ageing open cases by age, youngest first
 */
public record PromiseSummary(
        String promise,
        Counts total,
        Map<String, Long> unknown,
        Optional<Percentiles> used,
        List<TypeRow> types,
        List<TypeRow> worst,
        List<AgeBand> ageing) {

    /** Copies the collections. */
    public PromiseSummary {
        unknown = Collections.unmodifiableMap(new LinkedHashMap<>(unknown));
        types = List.copyOf(types);
        worst = List.copyOf(worst);
        ageing = List.copyOf(ageing);
    }

    /** The on-time rate; empty if no case is decided. */
    public Optional<Rate> onTime() {
        return Rate.of(total.met(), total.decided());
    }
}

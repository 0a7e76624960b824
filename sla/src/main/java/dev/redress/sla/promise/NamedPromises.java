package dev.redress.sla.promise;

import dev.redress.sla.promise.Trigger.AllTold;
import dev.redress.sla.promise.Trigger.AnyOf;
import dev.redress.sla.promise.Trigger.OfPromise;
import dev.redress.sla.promise.Trigger.On;
import java.util.Set;
import java.util.stream.Collectors;

/** The promises that a trigger names. */
final class NamedPromises implements Trigger.Cases<Set<String>> {

    @Override
    public Set<String> on(On on) {
        return Set.of();
    }

    @Override
    public Set<String> allTold(AllTold allTold) {
        return Set.of();
    }

    @Override
    public Set<String> ofPromise(OfPromise ofPromise) {
        return Set.of(ofPromise.promise());
    }

    @Override
    public Set<String> anyOf(AnyOf anyOf) {
        return anyOf.triggers().stream()
                .flatMap(each -> each.promises().stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}

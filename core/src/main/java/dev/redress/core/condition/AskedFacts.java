package dev.redress.core.condition;

import dev.redress.core.condition.Condition.All;
import dev.redress.core.condition.Condition.Any;
import dev.redress.core.condition.Condition.AtLeast;
import dev.redress.core.condition.Condition.AtMost;
import dev.redress.core.condition.Condition.Before;
import dev.redress.core.condition.Condition.From;
import dev.redress.core.condition.Condition.Known;
import dev.redress.core.condition.Condition.Not;
import dev.redress.core.condition.Condition.OneOf;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects the names of the facts that a condition asks about. */
final class AskedFacts implements Condition.Cases<Set<String>> {

    private final Set<String> names = new LinkedHashSet<>();

    private AskedFacts() {}

    static Set<String> of(Condition condition) {
        return Collections.unmodifiableSet(condition.match(new AskedFacts()));
    }

    @Override
    public Set<String> all(All all) {
        return each(all.conditions());
    }

    @Override
    public Set<String> any(Any any) {
        return each(any.conditions());
    }

    @Override
    public Set<String> not(Not not) {
        return not.condition().match(this);
    }

    @Override
    public Set<String> oneOf(OneOf oneOf) {
        return and(oneOf.fact());
    }

    @Override
    public Set<String> atLeast(AtLeast atLeast) {
        return and(atLeast.fact());
    }

    @Override
    public Set<String> atMost(AtMost atMost) {
        return and(atMost.fact());
    }

    @Override
    public Set<String> before(Before before) {
        return and(before.fact());
    }

    @Override
    public Set<String> from(From from) {
        return and(from.fact());
    }

    @Override
    public Set<String> known(Known known) {
        return and(known.fact());
    }

    private Set<String> each(List<Condition> conditions) {
        conditions.forEach(condition -> condition.match(this));
        return names;
    }

    private Set<String> and(String name) {
        names.add(name);
        return names;
    }
}

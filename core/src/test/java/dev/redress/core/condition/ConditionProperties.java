package dev.redress.core.condition;

import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.core.condition.Condition.All;
import dev.redress.core.condition.Condition.Any;
import dev.redress.core.condition.Condition.AtLeast;
import dev.redress.core.condition.Condition.AtMost;
import dev.redress.core.condition.Condition.Before;
import dev.redress.core.condition.Condition.From;
import dev.redress.core.condition.Condition.Known;
import dev.redress.core.condition.Condition.Not;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** What must hold of any condition and any case. */
@Domain(Questions.class)
@Domain(DomainContext.Global.class)
class ConditionProperties {

    @Provide
    Arbitrary<BigDecimal> numbers() {
        return Questions.numbers();
    }

    @Provide
    Arbitrary<LocalDate> dates() {
        return Questions.dates();
    }

    private static boolean one(Condition condition, Facts facts) {
        return condition.holds(facts);
    }

    @Property(seed = "101", tries = 200)
    void holds_asTheNaiveAnswerSays(@ForAll Condition condition, @ForAll Facts facts) {
        assertThat(condition.holds(facts)).as("%s", condition).isEqualTo(condition.match(new NaiveAnswer(facts)));
    }

    @Property(seed = "102", tries = 200)
    void notNot_isTheConditionItself(@ForAll Condition condition, @ForAll Facts facts) {
        assertThat(new Not(new Not(condition)).holds(facts)).isEqualTo(condition.holds(facts));
        assertThat(new Not(condition).holds(facts)).isNotEqualTo(condition.holds(facts));
    }

    @Property(seed = "103", tries = 200)
    void notAll_isAnyNot_andNotAny_isAllNot(@ForAll Condition first, @ForAll Condition second, @ForAll Facts facts) {
        List<Condition> both = List.of(first, second);
        List<Condition> neither = List.of(new Not(first), new Not(second));
        assertThat(one(new Not(new All(both)), facts)).isEqualTo(one(new Any(neither), facts));
        assertThat(one(new Not(new Any(both)), facts)).isEqualTo(one(new All(neither), facts));
    }

    @Property(seed = "104", tries = 200)
    void whatIsAtLeastMore_isAtLeastLess(
            @ForAll("numbers") BigDecimal one, @ForAll("numbers") BigDecimal other, @ForAll Facts facts) {
        BigDecimal less = one.min(other);
        BigDecimal more = one.max(other);
        if (new AtLeast("a", more).holds(facts)) {
            assertThat(new AtLeast("a", less).holds(facts)).isTrue();
        }
        if (new AtMost("a", less).holds(facts)) {
            assertThat(new AtMost("a", more).holds(facts)).isTrue();
        }
        boolean between = new AtLeast("a", less).holds(facts) || new AtMost("a", more).holds(facts);
        assertThat(between).isEqualTo(facts.number("a") != null);
    }

    @Property(seed = "105", tries = 200)
    void aDate_isEitherBeforeADateOrFromItOn(
            @ForAll("dates") LocalDate one, @ForAll("dates") LocalDate other, @ForAll Facts facts) {
        boolean before = new Before("a", one).holds(facts);
        boolean from = new From("a", one).holds(facts);
        assertThat(before && from).isFalse();
        assertThat(before || from).isEqualTo(facts.date("a") != null);
        if (before && !other.isBefore(one)) {
            assertThat(new Before("a", other).holds(facts)).isTrue();
        }
        if (from && !other.isAfter(one)) {
            assertThat(new From("a", other).holds(facts)).isTrue();
        }
    }

    @Property(seed = "106", tries = 200)
    void onlyTheFactsItAsksAbout_decide(@ForAll Condition condition, @ForAll Facts facts, @ForAll Facts others) {
        Facts changed = Facts.none();
        for (String name : List.of("a", "b", "c")) {
            Facts source = condition.facts().contains(name) ? facts : others;
            FactValue value = source.find(name);
            changed = value == null ? changed : changed.with(name, value);
        }
        assertThat(condition.holds(changed)).as("%s", condition).isEqualTo(condition.holds(facts));
        assertThat(new Known("a").facts()).containsExactly("a");
    }
}

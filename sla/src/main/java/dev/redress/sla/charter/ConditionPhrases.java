package dev.redress.sla.charter;

import dev.redress.core.condition.Condition;
import dev.redress.core.condition.Condition.All;
import dev.redress.core.condition.Condition.Any;
import dev.redress.core.condition.Condition.AtLeast;
import dev.redress.core.condition.Condition.AtMost;
import dev.redress.core.condition.Condition.Before;
import dev.redress.core.condition.Condition.From;
import dev.redress.core.condition.Condition.Known;
import dev.redress.core.condition.Condition.Not;
import dev.redress.core.condition.Condition.OneOf;
import dev.redress.core.condition.FactValue;
import java.util.List;

/** For which cases, as a phrase: {@code severity is critical or high}. */
final class ConditionPhrases implements Condition.Cases<String>, FactValue.Cases<String> {

    private final CharterTexts texts;

    ConditionPhrases(CharterTexts texts) {
        this.texts = texts;
    }

    String of(Condition condition) {
        return condition.match(this);
    }

    @Override
    public String all(All all) {
        return all.conditions().isEmpty()
                ? texts.say("when.always")
                : texts.list(all.conditions().stream().map(this::grouped).toList(), "list.and");
    }

    @Override
    public String any(Any any) {
        return any.conditions().isEmpty()
                ? texts.say("when.never")
                : texts.list(any.conditions().stream().map(this::grouped).toList(), "list.or");
    }

    @Override
    public String not(Not not) {
        return texts.say("when.not", of(not.condition()));
    }

    @Override
    public String oneOf(OneOf oneOf) {
        List<String> values =
                oneOf.values().stream().map(value -> value.match(this)).sorted().toList();
        return texts.say("when.is", texts.word(oneOf.fact()), texts.list(values, "list.or"));
    }

    @Override
    public String atLeast(AtLeast atLeast) {
        return texts.say("when.at-least", texts.word(atLeast.fact()), texts.number(atLeast.least()));
    }

    @Override
    public String atMost(AtMost atMost) {
        return texts.say("when.at-most", texts.word(atMost.fact()), texts.number(atMost.most()));
    }

    @Override
    public String before(Before before) {
        return texts.say("when.before", texts.word(before.fact()), texts.date(before.end()));
    }

    @Override
    public String from(From from) {
        return texts.say("when.from", texts.word(from.fact()), texts.date(from.first()));
    }

    @Override
    public String known(Known known) {
        return texts.say("when.known", texts.word(known.fact()));
    }

    @Override
    public String text(FactValue.Text text) {
        return texts.word(text.text());
    }

    @Override
    public String decimal(FactValue.Decimal decimal) {
        return texts.number(decimal.number());
    }

    @Override
    public String truth(FactValue.Truth truth) {
        return texts.say(truth.truth() ? "yes" : "no");
    }

    @Override
    public String day(FactValue.Day day) {
        return texts.date(day.date());
    }

    /** A question of several keeps its brackets inside another. */
    private String grouped(Condition condition) {
        boolean isSeveral = (condition instanceof All all && all.conditions().size() > 1)
                || (condition instanceof Any any && any.conditions().size() > 1);
        return isSeveral ? "(" + of(condition) + ")" : of(condition);
    }
}

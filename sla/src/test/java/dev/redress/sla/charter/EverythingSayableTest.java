package dev.redress.sla.charter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.calendar.limit.Limit;
import dev.redress.core.condition.Condition;
import dev.redress.core.condition.FactValue;
import dev.redress.core.event.AfterReopening;
import dev.redress.core.event.Marks;
import dev.redress.core.facet.Outcome;
import dev.redress.core.facet.Purpose;
import dev.redress.sla.promise.Extension;
import dev.redress.sla.promise.Family;
import dev.redress.sla.promise.OnChange;
import dev.redress.sla.promise.Pause;
import dev.redress.sla.promise.Pausing;
import dev.redress.sla.promise.Per;
import dev.redress.sla.promise.Promise;
import dev.redress.sla.promise.Recurrence;
import dev.redress.sla.promise.ServiceCharter;
import dev.redress.sla.promise.Statement;
import dev.redress.sla.promise.Trigger;
import dev.redress.sla.promise.Turn;
import dev.redress.sla.promise.Warning;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a policy can promise has words in every language that is there. */
class EverythingSayableTest {

    private static final LocalDate THU_2026_01_01 = LocalDate.of(2026, 1, 1);

    private static CharterTexts texts(String language) {
        return CharterTexts.of(Locale.forLanguageTag(language));
    }

    private static Stream<String> triggers() {
        Stream<String> fixed = Stream.of(
                "received",
                "told anything",
                "told apology, explanation, next steps",
                "heard",
                "heard anything",
                "reached goods-received-back",
                "documents-complete",
                "decided",
                "reopened",
                "ended",
                "ended external",
                "closed",
                "withdrawn",
                "out-of-scope",
                "merged",
                "entered in-investigation",
                "left in-investigation",
                "assigned",
                "assigned to laboratory",
                "task given",
                "task given to laboratory",
                "task done",
                "wait began supplier",
                "wait ended supplier",
                "remedy offered",
                "remedy accepted",
                "remedy refused",
                "remedy carried out",
                "referred",
                "referral ended",
                "part added",
                "cause found",
                "signaled strategic",
                "received or heard");
        Stream<String> told = Stream.of(Purpose.values()).map(Marks::told);
        Stream<String> decided = Stream.of(Outcome.values()).map(outcome -> "decided " + Marks.word(outcome));
        Stream<String> turns = Stream.of(Turn.values()).map(turn -> "acknowledge " + turn.word());
        return Stream.of(fixed, told, decided, turns).flatMap(each -> each);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "id"})
    void everyTrigger_hasAClauseOfItsOwn(String language) {
        ServiceCharter charter =
                Charters.empty().addPromise(Charters.acknowledge()).build();
        CharterTexts texts = texts(language);
        Clauses clauses = new Clauses(texts, charter);
        String unknown = texts.say("fact.other", "").strip();
        assertThat(triggers().map(words -> clauses.of(Trigger.parse(words))).toList())
                .doesNotHaveDuplicates()
                .allSatisfy(clause -> assertThat(clause)
                        .isNotBlank()
                        .doesNotStartWith(unknown)
                        .doesNotContain("{"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "id"})
    void everyLimit_hasAPhraseOfItsOwn(String language) {
        LimitPhrases limits = new LimitPhrases(texts(language));
        Stream<String> written = Stream.of("business day", "calendar day", "month")
                .flatMap(unit -> Stream.of(0, 1, 2)
                        .flatMap(count -> Stream.of("until close", "to end of day", "at same time of day")
                                .filter(ending -> count > 0 || !unit.equals("month"))
                                .filter(ending -> unit.startsWith("b") || !ending.equals("until close"))
                                .map(ending -> count + " " + unit + (count == 1 ? " " : "s ") + ending)));
        Stream<String> special = Stream.of(
                "PT1H30M5S working",
                "4 elapsed hours",
                "0 elapsed hours",
                "2 business days until close with day 0 counted",
                "6 months to end of day with day 0 counted",
                "30 calendar days to end of day rolled to a business day",
                "1 month until close rolled to a business day");
        assertThat(Stream.concat(written, special)
                        .map(text -> limits.after(Limit.parse(text), "x"))
                        .toList())
                .doesNotHaveDuplicates()
                .allSatisfy(phrase -> assertThat(phrase).contains("x").doesNotContain("{"));
        assertThat(Stream.of(
                                "1 business day",
                                "2 business days",
                                "1 calendar day",
                                "3 calendar days",
                                "1 month",
                                "2 months")
                        .map(text -> limits.amount(Limit.parse(text)))
                        .toList())
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "id"})
    void everyCondition_hasAPhrase(String language) {
        ConditionPhrases conditions = new ConditionPhrases(texts(language));
        Condition high = Condition.is("severity", "high");
        List<Condition> all = List.of(
                Condition.always(),
                new Condition.Any(List.of()),
                high,
                new Condition.Not(high),
                new Condition.All(List.of(high, new Condition.Any(List.of(high, new Condition.Known("channel"))))),
                new Condition.AtLeast("claimed", new BigDecimal("1500000.5")),
                new Condition.AtMost("claimed", BigDecimal.TEN),
                new Condition.Before("soldOn", THU_2026_01_01),
                new Condition.From("soldOn", THU_2026_01_01),
                new Condition.Known("channel"),
                new Condition.OneOf("safety", List.of(new FactValue.Truth(false))),
                new Condition.OneOf("items", List.of(new FactValue.Decimal(BigDecimal.ONE))),
                new Condition.OneOf("soldOn", List.of(new FactValue.Day(THU_2026_01_01))));
        assertThat(all.stream().map(conditions::of).toList())
                .doesNotHaveDuplicates()
                .allSatisfy(phrase -> assertThat(phrase).isNotBlank().doesNotContain("{"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "id"})
    void everyConstant_hasItsText(String language) {
        CharterTexts texts = texts(language);
        Stream<String> keys = Stream.of(
                        Stream.of(Family.values()).map(each -> "family." + Marks.word(each)),
                        Stream.of(Statement.Kind.values()).map(each -> "statement." + Marks.word(each)),
                        Stream.of(Audience.values()).map(each -> "title." + Marks.word(each)),
                        Stream.of(OnChange.values()).map(each -> "staff.change." + Marks.word(each)),
                        Stream.of(Turn.values()).map(each -> "turn." + each.word() + ".named"),
                        Stream.of(Per.values())
                                .filter(each -> each != Per.WHOLE)
                                .map(each -> "per." + Marks.word(each)),
                        Stream.of(AfterReopening.values())
                                .filter(each -> each != AfterReopening.AS_PROMISED)
                                .map(each -> "staff.reopen." + Marks.word(each)))
                .flatMap(each -> each);
        assertThat(keys).allMatch(texts::has);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "id"})
    void everyPause_cap_andExtension_isSaid(String language) {
        Pausing pausing = new Pausing(
                List.of(
                        Pause.forWait("supplier"),
                        Pause.inState("external"),
                        new Pause("transport", Trigger.parse("goods-sent"), Trigger.parse("goods-back"))),
                Optional.of(Limit.parse("10 business days")),
                Optional.of(Limit.parse("16 working hours")));
        Limit longer = Limit.parse("35 business days");
        List<String> said = Stream.of(
                        Charters.acknowledge(),
                        Promise.builder()
                                .from(Charters.acknowledge())
                                .pausing(pausing)
                                .build(),
                        Promise.builder()
                                .from(Charters.acknowledge())
                                .extension(new Extension(longer, true, 1, List.of(), Optional.empty()))
                                .build(),
                        Promise.builder()
                                .from(Charters.acknowledge())
                                .extension(new Extension(
                                        longer, false, 3, List.of("laboratory"), Optional.of(Purpose.DELAY)))
                                .warnings(List.of(Warning.at(50), Warning.before(Limit.parse("1 calendar day"))))
                                .build())
                .map(promise -> Charters.empty().addPromise(promise).build())
                .map(charter ->
                        CharterPage.of(charter, Audience.STAFF, texts(language)).markdown())
                .toList();
        assertThat(said)
                .doesNotHaveDuplicates()
                .allSatisfy(page -> assertThat(page).doesNotContain("{"));
        assertThat(said.get(1)).contains("10 ", "16 ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "id"})
    void everyWayToRecur_isSaid(String language) {
        Promise.Builder weekly = Promise.builder()
                .id("weekly")
                .start("received")
                .renew(Trigger.parse("told progress"))
                .stop("told decision")
                .calendar(Charters.WORKS)
                .limit("7 calendar days");
        List<String> pages = Stream.of(Recurrence.values())
                .map(each -> weekly.recurrence(each).build())
                .map(promise -> Charters.empty().addPromise(promise).build())
                .map(charter -> CharterPage.of(charter, Audience.CUSTOMERS, texts(language))
                        .markdown())
                .toList();
        assertThat(pages).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "id"})
    void everyLanguageThatIsThere_hasTheKeysOfAnyOther(String language) {
        CharterTexts texts = CharterTexts.of(Locale.forLanguageTag(language), Map.of());
        assertThat(CharterTexts.keys()).allMatch(texts::has);
    }
}

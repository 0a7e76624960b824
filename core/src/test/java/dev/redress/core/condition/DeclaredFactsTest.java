package dev.redress.core.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.redress.core.condition.Condition.All;
import dev.redress.core.condition.Condition.Any;
import dev.redress.core.condition.Condition.AtLeast;
import dev.redress.core.condition.Condition.AtMost;
import dev.redress.core.condition.Condition.Before;
import dev.redress.core.condition.Condition.From;
import dev.redress.core.condition.Condition.Known;
import dev.redress.core.condition.Condition.Not;
import dev.redress.core.condition.Condition.OneOf;
import dev.redress.core.condition.FactType.Money;
import dev.redress.core.condition.FactType.Plain;
import dev.redress.core.condition.FactValue.Day;
import dev.redress.core.condition.FactValue.Decimal;
import dev.redress.core.condition.FactValue.Text;
import dev.redress.core.condition.FactValue.Truth;
import dev.redress.core.facet.FeedbackKind;
import dev.redress.core.facet.Severity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DeclaredFactsTest {

    private static final LocalDate MON_2026_02_02 = LocalDate.of(2026, 2, 2);
    private static final Decimal TEN = new Decimal(BigDecimal.TEN);

    private static final DeclaredFacts DECLARED = DeclaredFacts.of(types(
                    "mood", new FactType.OneOf(List.of("calm", "upset")),
                    "claimed", new Money(Currency.getInstance("IDR")),
                    "soldOn", Plain.DATE,
                    "product", Plain.TEXT,
                    "recommend", Plain.NUMBER))
            .and(DeclaredFacts.builtIn());

    private static Map<String, FactType> types(Object... pairs) {
        Map<String, FactType> types = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            types.put((String) pairs[i], (FactType) pairs[i + 1]);
        }
        return types;
    }

    @Test
    void declaredOnesComeFirst_andHideBuiltInOnes() {
        assertThat(DECLARED.types().keySet())
                .containsExactly("mood", "claimed", "soldOn", "product", "recommend", "kind", "safety", "severity");
        DeclaredFacts own = DeclaredFacts.of(Map.of("safety", Plain.TEXT)).and(DeclaredFacts.builtIn());
        assertThat(own.type("safety")).contains(Plain.TEXT);
        assertThat(own.type("safty")).isEmpty();
        assertThat(own).hasToString("declared facts [safety, kind, severity]");
        assertThat(own)
                .isEqualTo(DeclaredFacts.of(own.types()))
                .hasSameHashCodeAs(DeclaredFacts.of(own.types()))
                .isNotEqualTo(DECLARED)
                .isNotEqualTo("facts");
    }

    @Test
    void builtInWords_areThoseOfTheComplaint() {
        assertThat(DeclaredFacts.builtIn().types())
                .containsEntry("kind", words(FeedbackKind.values()))
                .containsEntry("severity", words(Severity.values()));
    }

    private static FactType words(Enum<?>... constants) {
        return new FactType.OneOf(Stream.of(constants)
                .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                .toList());
    }

    @Test
    void factsThatFit_haveNoFinding_andNoneIsNeeded() {
        Facts fitting = Facts.none()
                .with("mood", "calm")
                .with("claimed", TEN)
                .with("soldOn", new Day(MON_2026_02_02))
                .with("product", "P-7")
                .with("recommend", TEN)
                .with("safety", new Truth(true));
        assertThat(DECLARED.check(fitting)).isEmpty();
        assertThat(DECLARED.check(Facts.none())).isEmpty();
    }

    @Test
    void factsThatDoNotFit_areAllToldAtOnce_withoutTheirValues() {
        Facts unfit = Facts.none()
                .with("mood", "Budi Santoso is upset")
                .with("claimed", "Rp 10")
                .with("soldOn", TEN)
                .with("product", new Truth(false))
                .with("recommend", new Day(MON_2026_02_02))
                .with("safety", "true")
                .with("mod", "calm")
                .with("Budi Santoso", "calm");
        assertThat(DECLARED.check(unfit))
                .extracting(UnfitFact::toString)
                .containsExactly(
                        "mood: found another text, expected one of calm, upset",
                        "claimed: found a text, expected an amount in IDR",
                        "soldOn: found a number, expected a date",
                        "product: found true or false, expected a text",
                        "recommend: found a date, expected a number",
                        "safety: found a text, expected true or false",
                        "mod: found no declaration, expected a declared fact",
                        "a text of 12 characters: found no declaration, expected a declared fact");
    }

    @Test
    void conditionsThatFit_haveNoFinding() {
        Condition fitting = new All(List.of(
                Condition.is("mood", "calm", "upset"),
                new Any(List.of(new AtLeast("claimed", BigDecimal.ONE), new AtMost("recommend", BigDecimal.TEN))),
                new Not(new Before("soldOn", MON_2026_02_02)),
                new From("soldOn", MON_2026_02_02),
                new Known("product")));
        assertThat(DECLARED.check(fitting)).isEmpty();
        assertThat(fitting.facts()).containsExactly("mood", "claimed", "recommend", "soldOn", "product");
    }

    @Test
    void conditionsThatCannotHold_areAllToldAtOnce() {
        Condition unfit = new Any(List.of(
                new All(List.of(Condition.is("mood", "clam", "calm", "angry"), new OneOf("safety", List.of(TEN)))),
                new AtLeast("soldOn", BigDecimal.ONE),
                new AtMost("mood", BigDecimal.ONE),
                new Not(new Before("claimed", MON_2026_02_02)),
                new From("safety", MON_2026_02_02),
                new Known("mod")));
        assertThat(DECLARED.check(unfit))
                .extracting(UnfitFact::toString)
                .containsExactly(
                        "mood: found 'angry', expected one of calm, upset",
                        "mood: found 'clam', expected one of calm, upset",
                        "safety: found '10', expected true or false",
                        "soldOn: found a comparison with a number, expected a date",
                        "mood: found a comparison with a number, expected one of calm, upset",
                        "claimed: found a comparison with a date, expected an amount in IDR",
                        "safety: found a comparison with a date, expected true or false",
                        "mod: found no declaration, expected a declared fact");
    }

    @Test
    void aNameIsALetterAndLettersDigitsHyphensUnderscores() {
        assertThat(DeclaredFacts.of(Map.of("sold-On_2", Plain.DATE)).type("sold-On_2"))
                .contains(Plain.DATE);
        for (String wrong : List.of("", "2sold", "sold on", "a".repeat(61))) {
            assertThatThrownBy(() -> DeclaredFacts.of(Map.of(wrong, Plain.DATE)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("Argument 'types' must have names of a letter and up to 59 letters, digits, hyphens and"
                            + " underscores but had '" + wrong + "'");
        }
    }

    @Test
    void aRefusal_namesTheTypeAndNeverTheValue() {
        assertThat(Plain.TEXT.refusal(new Text("Budi"))).isEmpty();
        assertThat(Plain.NUMBER.refusal(new Text("Budi"))).contains("expected a number but was a text");
        List<String> words = List.of("a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l", "m", "n");
        assertThat(new FactType.OneOf(words).refusal(new Text("Budi")))
                .contains("expected one of a, b, c, d, e, f, g, h, i, j, k, l and 2 more but was another text");
        assertThat(new FactType.OneOf(words).refusal(new Text("n"))).isEmpty();
    }
}

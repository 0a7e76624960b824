package dev.redress.core.facet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.redress.core.made.Maker;
import dev.redress.core.made.Types;
import dev.redress.core.made.Words;
import dev.redress.core.privacy.Personal;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class FacetsTest {

    private static final Instant TUE_2026_02_10 = Instant.parse("2026-02-10T01:00:00Z");
    private static final Currency IDR = Currency.getInstance("IDR");

    private static Part part(String id, Outcome outcome) {
        return Part.of(id).decided(outcome);
    }

    private static Money rupiah(String amount) {
        return new Money(new BigDecimal(amount), IDR);
    }

    @Test
    void theWorstOfThePartsIsTheOutcome_andNoPartsHaveNone() {
        assertThat(Parts.NONE.worst()).isEmpty();
        assertThat(Parts.NONE.areDecided()).isTrue();
        Parts parts = Parts.NONE
                .with(part("a", Outcome.WITHDRAWN))
                .with(part("b", Outcome.NOT_UPHELD))
                .with(Part.of("c"));
        assertThat(parts.worst()).contains(Outcome.NOT_UPHELD);
        assertThat(parts.areDecided()).isFalse();
        assertThat(parts.with(part("c", Outcome.UPHELD)).worst()).contains(Outcome.UPHELD);
        assertThat(parts.with(part("c", Outcome.UPHELD)).areDecided()).isTrue();
        assertThat(parts.find("b")).contains(part("b", Outcome.NOT_UPHELD));
        assertThat(parts.find("z")).isEmpty();
    }

    @Test
    void outcomesAreOrderedFromWorstToMildest_andSomeLeaveADispute() {
        assertThat(Outcome.values())
                .containsExactly(
                        Outcome.UPHELD,
                        Outcome.PARTLY_UPHELD,
                        Outcome.NOT_UPHELD,
                        Outcome.OUT_OF_SCOPE,
                        Outcome.WITHDRAWN);
        assertThat(Arrays.stream(Outcome.values()).filter(Outcome::leavesADispute))
                .containsExactly(Outcome.PARTLY_UPHELD, Outcome.NOT_UPHELD, Outcome.OUT_OF_SCOPE);
    }

    @Test
    void oneOfAnIdReplacesTheOther_atItsPlace() {
        Remedies remedies = Remedies.NONE
                .with(Remedy.of("R-1", RemedyKind.REFUND))
                .with(Remedy.of("R-2", RemedyKind.REPAIR))
                .with(Remedy.of("R-1", RemedyKind.APOLOGY));
        assertThat(remedies.all()).extracting(Remedy::id).containsExactly("R-1", "R-2");
        assertThat(remedies.find("R-1")).map(Remedy::kind).contains(RemedyKind.APOLOGY);
        assertThat(remedies.find("R-3")).isEmpty();
        assertThat(remedies.have(RemedyStatus.OFFERED)).isTrue();
        assertThat(remedies.have(RemedyStatus.ACCEPTED)).isFalse();
        Tasks tasks = Tasks.NONE.with(Task.of("T-1", "quality")).with(Task.of("T-1", "sales"));
        assertThat(tasks.all()).containsExactly(Task.of("T-1", "sales"));
        assertThat(tasks.find("T-1")).contains(Task.of("T-1", "sales"));
        assertThat(tasks.find("T-2")).isEmpty();
    }

    @Test
    void noTwoHaveOneId() {
        Part part = Part.of("pump");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Parts(List.of(part, part)))
                .withMessage("Parts must not have two entries with the id pump");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Remedies(Stream.generate(() -> Remedy.of("R-1", RemedyKind.REFUND))
                        .limit(2)
                        .toList()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Tasks(
                        Stream.generate(() -> Task.of("T-1", "x")).limit(2).toList()));
        Stay stay = new Stay("supplier", TUE_2026_02_10, 1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Life.builder()
                        .state("received")
                        .since(TUE_2026_02_10)
                        .receivedAt(TUE_2026_02_10)
                        .addOpenWaits(stay, stay)
                        .build());
    }

    @Test
    void aTaskIsOpenUntilItIsDone() {
        Task task = Task.of("T-1", "quality");
        assertThat(task.isOpen()).isTrue();
        assertThat(Tasks.NONE.areDone()).isTrue();
        assertThat(Tasks.NONE.with(task).areDone()).isFalse();
        assertThat(Tasks.NONE.with(task.done(TUE_2026_02_10, Optional.empty())).areDone())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"10,10.00", "0,0.000000", "1000000,1E+6", "0.5,0.500"})
    void equalAmountsAreEqualMoney(String one, String other) {
        assertThat(rupiah(one)).isEqualTo(rupiah(other)).hasToString(one + " IDR");
    }

    @ParameterizedTest
    @CsvSource({"-0.01", "0.0000001", "1000000000000000"})
    void moneyIsNotNegativeAndNotTooFine(String amount) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rupiah(amount))
                .withMessageStartingWith("Argument 'amount' must be 0 or more with at most 15 digits before the point");
    }

    @Test
    void theLargestAndFinestAmountIsMoney() {
        assertThat(rupiah("999999999999999.999999")).hasToString("999999999999999.999999 IDR");
    }

    @Property(tries = 200)
    void aLaterAssessmentWinsWhereItSpeaks(@ForAll long seed) {
        Assessment earlier = Maker.random(seed, Words.FEW).make(Assessment.class);
        Assessment later = Maker.random(seed + 1, Words.FEW).make(Assessment.class);
        Assessment both = earlier.and(later);
        assertThat(both.category()).isEqualTo(later.category().or(earlier::category));
        assertThat(both.cause()).isEqualTo(later.cause().or(earlier::cause));
        assertThat(both.severity()).isEqualTo(later.severity().or(earlier::severity));
        assertThat(both.safety()).isEqualTo(later.safety().or(earlier::safety));
        assertThat(both.complexity()).isEqualTo(later.complexity().or(earlier::complexity));
        assertThat(both.impact()).isEqualTo(later.impact().or(earlier::impact));
        assertThat(both.immediateAction()).isEqualTo(later.immediateAction().or(earlier::immediateAction));
        assertThat(both.priority()).isEqualTo(later.priority().or(earlier::priority));
        assertThat(both.and(later)).isEqualTo(both);
        assertThat(earlier.and(Assessment.builder().build())).isEqualTo(earlier);
    }

    @Property(tries = 200)
    void whoeverIsNamedLaterAnswers(@ForAll long seed) {
        Responsibility earlier = Maker.random(seed, Words.FEW).make(Responsibility.class);
        Responsibility later = Maker.random(seed + 1, Words.FEW).make(Responsibility.class);
        Responsibility both = earlier.and(later);
        assertThat(both.owner()).isEqualTo(later.owner().or(earlier::owner));
        assertThat(both.watcher()).isEqualTo(later.watcher().or(earlier::watcher));
        assertThat(both.department()).isEqualTo(later.department().or(earlier::department));
    }

    static Stream<Class<?>> withWords() {
        return Types.values().stream()
                .filter(type -> type.getPackageName().endsWith(".facet"))
                .filter(type -> Arrays.stream(type.getMethods())
                        .anyMatch(m -> m.getName().equals("words")));
    }

    /** The words of a facet are those that its text forms would show: a facet that forgets one would keep it for ever. */
    @ParameterizedTest
    @MethodSource("withWords")
    void everyWordOfAFacetIsReached(Class<?> type) throws ReflectiveOperationException {
        Object facet = Maker.full(Words.FEW).make(type);
        Method words = type.getMethod("words", UnaryOperator.class);
        Set<Personal> met = new HashSet<>();
        UnaryOperator<Personal> erase = word -> {
            met.add(word);
            return word.erase();
        };
        Object erased = words.invoke(facet, erase);
        assertThat(met).isNotEmpty().allMatch(word -> word.text().isPresent());
        UnaryOperator<Personal> check = word -> {
            assertThat(word.isErased()).isTrue();
            return word;
        };
        assertThat(words.invoke(erased, check)).isEqualTo(erased);
        assertThat(met).hasSize(personalFields(type));
    }

    /** How many words a full value of a type has: one for each field of the type Personal, in it or in what it holds. */
    private static int personalFields(Class<?> type) {
        int count = 0;
        for (Method accessor : type.getMethods()) {
            boolean field =
                    accessor.getParameterCount() == 0 && Maker.fields(type).contains(accessor.getName());
            String shown = field ? accessor.getGenericReturnType().getTypeName() : "";
            if (shown.contains("Personal")) {
                count++;
            }
            for (Class<?> inner : withWords().toList()) {
                boolean holds = shown.equals(inner.getName()) || shown.endsWith("<" + inner.getName() + ">");
                count += holds ? personalFields(inner) : 0;
            }
        }
        return count;
    }
}

package dev.redress.calendar.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.StringLength;

/** What is printed is read back; what is not a limit is refused in one way only. */
class LimitProperties {

    private static final List<String> WORDS =
            List.of(("0 1 3 36500 36501 999999999 PT4H P1D working elapsed business calendar"
                            + " hour hours minutes seconds day days week weeks month months until close to end of at same time with"
                            + " counted rolled a , and p \u00a0 İ -1")
                    .split(" ", -1));

    @Provide
    Arbitrary<Limit> limits() {
        Arbitrary<Duration> amounts = Arbitraries.oneOf(
                Arbitraries.longs().between(0, 36_500L * 86_400).map(Duration::ofSeconds),
                Arbitraries.longs().between(0, 36_500L * 24).map(Duration::ofHours),
                Arbitraries.longs().between(0, 36_500L * 24 * 60).map(Duration::ofMinutes),
                Arbitraries.longs().between(0, 100_000_000_000L).map(Duration::ofNanos));
        Arbitrary<Ending> endings = Arbitraries.of(Ending.class);
        Arbitrary<Boolean> flags = Arbitraries.of(true, false);
        Arbitrary<Integer> days = Arbitraries.integers().between(0, 36_500);
        Arbitrary<Integer> months = Arbitraries.integers().between(0, 1_200);
        return Arbitraries.oneOf(
                amounts.map(WorkingTime::new),
                amounts.map(ElapsedTime::new),
                Combinators.combine(days, endings, flags).as((n, e, zero) -> new BusinessDays(n, e, zero && n > 0)),
                Combinators.combine(days, endings, flags, flags)
                        .as((n, e, zero, roll) -> new CalendarDays(n, e, zero && n > 0, roll || e == Ending.CLOSE)),
                Combinators.combine(months, endings, flags, flags)
                        .as((n, e, zero, roll) -> new Months(n, e, zero && n > 0, roll || e == Ending.CLOSE)));
    }

    @Provide
    Arbitrary<String> wordSalad() {
        return Arbitraries.of(WORDS).list().ofMaxSize(10).map(words -> String.join(" ", words));
    }

    @Property(seed = "21", tries = 200)
    void parseOfText_isTheLimit(@ForAll("limits") Limit limit) {
        assertThat(Limit.parse(limit.text())).isEqualTo(limit);
        assertThat(limit.text()).doesNotContain(",").hasSizeLessThanOrEqualTo(200);
    }

    @Property(seed = "22", tries = 200)
    void anyText_isALimitOrASyntaxException(@ForAll @StringLength(max = 220) String text) {
        requireLimitOrRefusal(text);
    }

    @Property(seed = "23", tries = 200)
    void anyWordsOfTheGrammar_areALimitOrASyntaxException(@ForAll("wordSalad") String text) {
        requireLimitOrRefusal(text);
    }

    private static void requireLimitOrRefusal(String text) {
        try {
            assertThat(Limit.parse(text)).isNotNull();
        } catch (LimitSyntaxException e) {
            assertThat(e.column()).isBetween(1, Math.max(1, Math.min(201, text.length() + 1)));
            assertThat(e.getMessage()).hasSizeLessThan(300);
            assertThat(e.found()).isNotEmpty();
            assertThat(e.expected()).isNotEmpty();
        }
    }
}

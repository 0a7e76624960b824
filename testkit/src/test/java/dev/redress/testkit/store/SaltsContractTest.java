package dev.redress.testkit.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.core.privacy.Salts;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Each rule of the suite catches salts that break it. */
class SaltsContractTest {

    private static final Map<String, Supplier<Salts>> BREACHES = new TreeMap<>(Map.of(
            "givesSaltsOfTheRightLength", () -> counting(15),
            "givesAFreshSaltEachTime", () -> () -> "0123456789abcdef",
            "givesFreshSaltsToSeveralThreads", Unguarded::new));

    static final List<String> RULES = List.copyOf(BREACHES.keySet());

    private static Salts counting(int digits) {
        AtomicLong count = new AtomicLong();
        return () -> {
            String number = Long.toString(count.incrementAndGet());
            return "0".repeat(digits - number.length()) + number;
        };
    }

    /** Reads, dawdles, and only then counts. */
    private static final class Unguarded implements Salts {
        private volatile long count;

        @Override
        public String next() {
            long now = count;
            Relay.dawdle();
            count = now + 1;
            return "salt-".repeat(4) + now;
        }
    }

    /** The suite on whatever is under trial; tests run one after the other. */
    static final class OnTrial extends SaltsContract {
        private static Supplier<Salts> made = () -> counting(16);

        @Override
        protected Salts salts() {
            return made.get();
        }
    }

    @ParameterizedTest
    @FieldSource("RULES")
    void saltsThatBreakARuleAreCaughtByIt(String rule) {
        OnTrial.made = BREACHES.get(rule);
        assertThat(Caught.by(OnTrial.class, rule)).isTrue();
    }

    @ParameterizedTest
    @FieldSource("RULES")
    void saltsThatKeepTheRulesPass(String rule) {
        OnTrial.made = () -> counting(16);
        assertThat(Caught.by(OnTrial.class, rule)).isFalse();
    }

    @Test
    void everyRuleIsShownToCatchSomething() {
        assertThat(BREACHES.keySet()).isEqualTo(Caught.rulesOf(SaltsContract.class));
    }
}

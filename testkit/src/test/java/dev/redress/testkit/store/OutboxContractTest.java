package dev.redress.testkit.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.core.store.Outbox;
import dev.redress.core.store.RecordStore;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Each rule of the suite catches an outbox that breaks it and nothing else. */
class OutboxContractTest {

    private static final Map<String, Supplier<Relay>> BREACHES = breaches();

    static final List<String> RULES = List.copyOf(BREACHES.keySet());

    private static Map<String, Supplier<Relay>> breaches() {
        Map<String, Supplier<Relay>> all = new TreeMap<>(BrokenOutboxes.all());
        all.putAll(BrokenClaims.all());
        return all;
    }

    /** The suite on whatever is under trial; tests run one after the other. */
    static final class OnTrial extends OutboxContract {
        private static Supplier<Relay> made = () -> new Relay() {};

        @Override
        protected RecordStore open() {
            return made.get();
        }

        @Override
        protected Outbox outbox(RecordStore store) {
            return (Relay) store;
        }
    }

    @ParameterizedTest
    @FieldSource("RULES")
    void anOutboxThatBreaksARuleIsCaughtByIt(String rule) {
        OnTrial.made = BREACHES.get(rule);
        assertThat(Caught.by(OnTrial.class, rule)).isTrue();
    }

    @Test
    void everyRuleIsShownToCatchSomething() {
        assertThat(BREACHES.keySet()).isEqualTo(Caught.rulesOf(OutboxContract.class));
    }
}

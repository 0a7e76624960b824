package dev.redress.testkit.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.core.store.InMemoryRecords;
import dev.redress.core.store.RecordStore;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Each rule of the suite catches a store that breaks it and nothing else. */
class RecordStoreContractTest {

    private static final Map<String, Supplier<Relay>> BREACHES = breaches();

    static final List<String> RULES = List.copyOf(BREACHES.keySet());

    private static Map<String, Supplier<Relay>> breaches() {
        Map<String, Supplier<Relay>> all = new TreeMap<>(BrokenCommits.all());
        all.putAll(BrokenReads.all());
        all.putAll(BrokenErasures.all());
        all.putAll(BrokenRaces.all());
        return all;
    }

    /** The suite on whatever is under trial; tests run one after the other. */
    static final class OnTrial extends RecordStoreContract {
        private static Supplier<? extends RecordStore> made = InMemoryRecords::new;

        @Override
        protected RecordStore open() {
            return made.get();
        }
    }

    @ParameterizedTest
    @FieldSource("RULES")
    void aStoreThatBreaksARuleIsCaughtByIt(String rule) {
        OnTrial.made = BREACHES.get(rule);
        assertThat(Caught.by(OnTrial.class, rule)).isTrue();
    }

    @Test
    void everyRuleIsShownToCatchSomething() {
        assertThat(BREACHES.keySet()).isEqualTo(Caught.rulesOf(RecordStoreContract.class));
    }

    @Test
    void aStorageThatKeepsAPersonalWordOutOfSightIsCaught() {
        assertThat(Caught.by(KeepsBackups.class, "leavesNoPersonalWordAfterAnErasure"))
                .isTrue();
    }

    /** A store that looks right through the port, with a backup behind it. */
    static final class KeepsBackups extends RecordStoreContract {
        @Override
        protected RecordStore open() {
            return new InMemoryRecords();
        }

        @Override
        protected List<String> everythingKept() {
            return List.of("{}", "{\"name\": \"" + SampleEvents.PERSONAL + "\"}");
        }
    }
}

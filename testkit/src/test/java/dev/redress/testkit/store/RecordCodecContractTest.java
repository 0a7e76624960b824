package dev.redress.testkit.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.core.event.Event;
import dev.redress.core.event.FromNewerVersion;
import dev.redress.core.event.Noted;
import dev.redress.core.history.Snapshot;
import dev.redress.core.json.JsonRecords;
import dev.redress.core.store.BrokenStoreException;
import dev.redress.core.store.RecordCodec;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Each rule of the suite catches a codec that breaks it; the JSON form of the core keeps them all. */
class RecordCodecContractTest {

    private static final RecordCodec JSON = JsonRecords.standard();

    private static final Map<String, Supplier<RecordCodec>> BREACHES = new TreeMap<>(Map.of(
            "readsBackEveryEvent", LosesFacts::new,
            "readsBackEverySnapshot", ReadsAnEarlierVersion::new,
            "writesTheSameValueAsTheSameText", CountsTexts::new,
            "keepsWhatANewerVersionWrote", TakesTheUnknownForNoted::new,
            "refusesGarbageWithoutShowingIt", QuotesWhatItReads::new,
            "worksForSeveralThreadsAtOnce", KeepsTheLastText::new));

    static final List<String> RULES = List.copyOf(BREACHES.keySet());

    /** The suite on whatever is under trial; tests run one after the other. */
    static final class OnTrial extends RecordCodecContract {
        private static Supplier<RecordCodec> made = () -> JSON;

        @Override
        protected RecordCodec codec() {
            return made.get();
        }

        @Override
        protected String unknownEvent() {
            return """
                    {"type":"of-2031","stamp":{"occurredAt":"2031-02-03T07:00:00.000000Z",\
                    "recordedAt":"2031-02-03T07:00:00.000000Z","by":"rina"},"words":["Hartono",{"a":1.50}]}""";
        }
    }

    @ParameterizedTest
    @FieldSource("RULES")
    void aCodecThatBreaksARuleIsCaughtByIt(String rule) {
        OnTrial.made = BREACHES.get(rule);
        assertThat(Caught.by(OnTrial.class, rule)).isTrue();
    }

    @ParameterizedTest
    @FieldSource("RULES")
    void theJsonFormKeepsEveryRule(String rule) {
        OnTrial.made = () -> JSON;
        assertThat(Caught.by(OnTrial.class, rule)).isFalse();
    }

    @Test
    void everyRuleIsShownToCatchSomething() {
        assertThat(BREACHES.keySet()).isEqualTo(Caught.rulesOf(RecordCodecContract.class));
    }

    /** Passes everything on to the JSON form; whoever extends it breaks one thing. */
    private abstract static class Passing implements RecordCodec {
        @Override
        public String write(Event event) {
            return JSON.write(event);
        }

        @Override
        public Event readEvent(String text) {
            return JSON.readEvent(text);
        }

        @Override
        public String write(Snapshot snapshot) {
            return JSON.write(snapshot);
        }

        @Override
        public Snapshot readSnapshot(String kind, String text) {
            return JSON.readSnapshot(kind, text);
        }
    }

    private static final class LosesFacts extends Passing {
        @Override
        public Event readEvent(String text) {
            return super.readEvent(text) instanceof Noted noted
                    ? new Noted(noted.stamp(), noted.source(), noted.code(), noted.key(), Map.of())
                    : super.readEvent(text);
        }
    }

    private static final class ReadsAnEarlierVersion extends Passing {
        @Override
        public Snapshot readSnapshot(String kind, String text) {
            return super.readSnapshot(kind, text).after(Drafts.noted("once more"));
        }
    }

    private static final class CountsTexts extends Passing {
        private static final AtomicInteger TEXTS = new AtomicInteger();

        @Override
        public String write(Event event) {
            return super.write(event) + " ".repeat(TEXTS.incrementAndGet() % 7);
        }
    }

    private static final class TakesTheUnknownForNoted extends Passing {
        @Override
        public Event readEvent(String text) {
            return super.readEvent(text) instanceof FromNewerVersion unknown
                    ? new Noted(unknown.stamp(), unknown.type(), "unknown", "", Map.of())
                    : super.readEvent(text);
        }
    }

    private static final class QuotesWhatItReads extends Passing {
        @Override
        public Event readEvent(String text) {
            try {
                return super.readEvent(text);
            } catch (BrokenStoreException e) {
                throw new BrokenStoreException("Cannot read " + text, e);
            }
        }
    }

    private static final class KeepsTheLastText extends Passing {
        private volatile String last = "";

        @Override
        public Event readEvent(String text) {
            last = text;
            Relay.dawdle();
            return super.readEvent(last);
        }
    }
}

package dev.redress.sla.clock;

import dev.redress.core.event.AfterReopening;
import dev.redress.core.event.Marks;
import dev.redress.core.record.Milestone;
import dev.redress.sla.promise.Promise;
import java.util.HashMap;
import java.util.Map;

/** What a reopening does to a promise: what it says wins, unless the promise is made once. */
final class Reopening {

    private static final Map<String, AfterReopening> WORDS = words();

    private Reopening() {}

    private static Map<String, AfterReopening> words() {
        Map<String, AfterReopening> words = new HashMap<>();
        for (AfterReopening each : AfterReopening.values()) {
            words.put(Marks.word(each), each);
        }
        return Map.copyOf(words);
    }

    static AfterReopening of(Milestone reopened, Promise promise) {
        AfterReopening asked = WORDS.getOrDefault(reopened.subject(), AfterReopening.AS_PROMISED);
        AfterReopening own = promise.onReopen();
        return own == AfterReopening.ONCE || asked == AfterReopening.AS_PROMISED ? own : asked;
    }
}

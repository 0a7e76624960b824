package dev.redress.sla.clock;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Takes down what a sweep comes by; a reading without explanation needs none. */
interface Book {

    /** The due instant of a cycle was set or moved. */
    void dueMoved(Run run, Instant at, @Nullable Instant before, @Nullable Instant after, String cause);

    /** A threshold was crossed; the last one of the promise if no other is left. */
    void warned(Run run, Instant at, String threshold, boolean last);

    /** The due instant passed. */
    void breached(Run run, Instant due);

    /** A cycle ended. */
    void judged(Run run, Instant at);

    /** A cycle was judged before, and nothing was learnt of it since: what was taken down of it does not count. */
    void settled(Run run, Instant at);

    /** Some time of a cycle passed in one way. */
    void stretch(Run run, Instant start, Instant end, boolean paused, String reason);
}

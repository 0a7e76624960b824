package dev.redress.sla.clock;

import dev.redress.sla.clock.Segment.Kind;
import java.time.Duration;
import java.util.List;

/**
 * Why a reading is as it is: the time of its last cycle, cut into what counted, what was paused and what was shut.
 *
 * <p>The segments follow each other without gap from the start to the stop, or to the instant of the reading, and those of a kind add
 * up to {@link Cycle#used()}, {@link Cycle#paused()} and {@link Cycle#shut()}. Made anew at each call of
 * {@link ClockReading#explanation()}. Immutable.
 */
public final class Explanation {

    private final ClockReading reading;
    private final List<Segment> segments;

    Explanation(ClockReading reading, List<Segment> segments) {
        this.reading = reading;
        this.segments = List.copyOf(segments);
    }

    /**
     * What is explained.
     *
     * @return the reading
     */
    public ClockReading reading() {
        return reading;
    }

    /**
     * How the time passed.
     *
     * @return in order; empty if the clock has not started, or no time passed
     */
    public List<Segment> segments() {
        return segments;
    }

    /**
     * How much time passed in one way.
     *
     * @param kind in which
     * @return the sum of its segments
     */
    public Duration sum(Kind kind) {
        return segments.stream()
                .filter(segment -> segment.kind() == kind)
                .map(Segment::length)
                .reduce(Duration.ZERO, Duration::plus);
    }

    /** The reading in English. */
    @Override
    public String toString() {
        return reading.toString();
    }
}

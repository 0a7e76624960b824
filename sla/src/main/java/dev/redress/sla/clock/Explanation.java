package dev.redress.sla.clock;

import dev.redress.sla.clock.Segment.Kind;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

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

    /**
     * Why, in words: the reading's sentence, how its time adds up, what did not count and why, warnings and changes of the due instant.
     *
     * <pre>{@code
     * resolve of K-1042: running, due Mon 9 Feb 2026 17:00 WIB (3 business days until close), 15 h 40 min used, 15 h left
     * 94 h 40 min since Mon 2 Feb 2026 09:20 WIB: 15 h 40 min counted, 16 h paused, 63 h shut
     * paused 16 h: waiting for complainant (Tue 3 Feb 2026 to Thu 5 Feb 2026)
     * }</pre>
     *
     * <p>Dates and times are in the zone of the calendar that counts. Lists of more than twelve are cut, and say how many more there are.
     *
     * @param language English or Indonesian; any other language gives English
     * @return lines of plain text, at most some 50, each but the last with a line feed; words of the policy stand in them as they are
     */
    public String text(Locale language) {
        return new ExplanationText(this, Phrases.in(language)).lines();
    }

    /**
     * How the time passed, as a drawing: counted time dark, pauses hatched, shut time pale, marks for the start of each cycle, the due
     * instant, the breach, and the stop or the instant of the reading, and dates in the zone of the calendar that counts.
     *
     * <p>It stands by itself in a file or in a page of HTML; its title and description say the same in words. Where time is too long for
     * each night to be seen, bars show the shares of their time. The same reading gives the same characters everywhere.
     *
     * @param language English or Indonesian; any other language gives English
     * @return an SVG element of 720 by 162 units with at most some 700 shapes, without script or reference to anything outside
     */
    public String svg(Locale language) {
        return new TimelineDrawing(this, Phrases.in(language)).drawn();
    }

    /** {@link #text} in English. */
    @Override
    public String toString() {
        return text(Locale.ENGLISH);
    }
}

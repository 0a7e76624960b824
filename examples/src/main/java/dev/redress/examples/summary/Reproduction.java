package dev.redress.examples.summary;

import dev.redress.examples.summary.Comparison.Flags;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * How well a promise gives the verdicts that the source recorded.
 *
 * <p>A promise that was found by looking may be bent until it fits the cases it was found on; only those received later tell how
 * good it is, beside two rules that know next to nothing.
 *
 * @param promise the promise
 * @param boundary the local instant from which receipts were held out; empty if the promise was not fitted
 * @param fitted the cases received before it; none if it was not fitted
 * @param heldOut those received from it on
 * @param span the elapsed time of the second baseline, which fits those received before best; empty if there are none
 */
public record Reproduction(
        String promise, Optional<LocalDateTime> boundary, Part fitted, Part heldOut, Optional<Duration> span) {

    /**
     * One part of the cases; only those with our verdict (met or late) and the source's count.
     *
     * @param flags our verdict beside the recorded one
     * @param always how often the rule <em>always on time</em> agrees
     * @param elapsed how often the rule <em>on time if stopped within the span</em> agrees
     */
    public record Part(Flags flags, long always, long elapsed) {}
}

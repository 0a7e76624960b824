package dev.redress.examples.comparing;

import java.time.Instant;
import java.util.Optional;

/**
 * A case on which the source and we disagree.
 *
 * @param line its line
 * @param id its name at the source
 * @param ours our due instant
 * @param recorded the recorded due instant; empty if the source recorded only a verdict
 * @param subject what we disagree on, a due instant or its verdict, as one word
 * @param verdicts for a verdict ours and the recorded one, such as {@code late, recorded on time}; empty for a due instant
 * @param reason why, as far as the instants tell
 */
public record Disagreement(
        long line,
        String id,
        Instant ours,
        Optional<Instant> recorded,
        String subject,
        String verdicts,
        String reason) {

    /** The line and the reason. */
    @Override
    public String toString() {
        return "line " + line + ": " + reason;
    }
}

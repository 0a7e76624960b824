package dev.redress.core.lifecycle;

import dev.redress.core.edition.Edition;
import dev.redress.core.privacy.Salts;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * What a decision rests on beside the record and the command: the time, the policy in force, and salt for personal words.
 *
 * @param now when it is decided; a finer part than a microsecond is cut off in what is recorded
 * @param edition the policy in force, which a new record is received under; empty for a host without a policy file
 * @param salts where the salt of sealed words comes from
 */
public record Context(Instant now, Optional<Edition> edition, Salts salts) {

    /**
     * Checks that all are there.
     *
     * @param now when it is decided
     * @param edition the policy in force
     * @param salts where the salt of sealed words comes from
     */
    public Context {
        Objects.requireNonNull(now, "now");
        Objects.requireNonNull(edition, "edition");
        Objects.requireNonNull(salts, "salts");
    }
}

package dev.redress.policy.promise;

import dev.redress.sla.promise.Promise;
import java.util.Optional;

/**
 * A promise as a policy writes it.
 *
 * @param promise the promise
 * @param relaxes why it may be looser than the legal promise of a pack that it stands for; empty if it does not say so
 */
public record Commitment(Promise promise, Optional<String> relaxes) {}

package dev.redress.policy;

import dev.redress.policy.finding.Findings;
import java.util.Optional;

/**
 * What came of reading a policy file.
 *
 * @param policy the policy, if the file has no error
 * @param findings all that is wrong or doubtful; with a policy there are only warnings, if any
 */
public record PolicyReading(Optional<Policy> policy, Findings findings) {}

/**
 * The policy file: what a company promises and how it keeps its promises, written by those who answer for it.
 *
 * <pre>{@code
 * Policy policy = Policy.load(Path.of("policy.yaml"));                  // throws with all findings, or
 * PolicyReading reading = Policy.read(Path.of("policy.yaml"));          // answers the policy or the findings
 * }</pre>
 */
@NullMarked
package dev.redress.policy;

import org.jspecify.annotations.NullMarked;

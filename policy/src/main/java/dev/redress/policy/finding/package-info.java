/**
 * What is wrong in a policy file, said so that a person can mend it: where it stands, what was found there, what was expected,
 * and the known name that comes nearest.
 */
@NullMarked
package dev.redress.policy.finding;

import org.jspecify.annotations.NullMarked;

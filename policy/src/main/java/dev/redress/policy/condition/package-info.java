/** Conditions as a policy writes them: {@code when: {severity: [high, critical], safety: true}}. */
@NullMarked
package dev.redress.policy.condition;

import org.jspecify.annotations.NullMarked;

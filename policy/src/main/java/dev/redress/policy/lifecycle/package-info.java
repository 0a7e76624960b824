/** The sections {@code milestones} and {@code lifecycle}: what may happen to a complaint, and who may do it. */
@NullMarked
package dev.redress.policy.lifecycle;

import org.jspecify.annotations.NullMarked;

/** The section {@code charter}: what a service charter says beside its promises. */
@NullMarked
package dev.redress.policy.charter;

import org.jspecify.annotations.NullMarked;

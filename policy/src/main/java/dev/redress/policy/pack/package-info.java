/** Packs: what a regulator asks, as files that a policy can include, and the section {@code include}. */
@NullMarked
package dev.redress.policy.pack;

import org.jspecify.annotations.NullMarked;

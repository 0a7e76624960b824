/** The section {@code policy}: what the file calls itself, since when it holds, in which zone and languages. */
@NullMarked
package dev.redress.policy.header;

import org.jspecify.annotations.NullMarked;

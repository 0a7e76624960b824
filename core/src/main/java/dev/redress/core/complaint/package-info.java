/** A complaint as it stands: its facets, composed, as the fold of its history. */
@NullMarked
package dev.redress.core.complaint;

import org.jspecify.annotations.NullMarked;

/** Histories, and the snapshots that are their folds. */
@NullMarked
package dev.redress.core.history;

import org.jspecify.annotations.NullMarked;

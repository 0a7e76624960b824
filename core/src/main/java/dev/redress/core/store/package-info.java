/** The ports through which records are kept and messages leave, and a store in memory. */
@NullMarked
package dev.redress.core.store;

import org.jspecify.annotations.NullMarked;

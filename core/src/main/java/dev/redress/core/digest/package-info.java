/** The one digest that records use; not exported. */
@NullMarked
package dev.redress.core.digest;

import org.jspecify.annotations.NullMarked;

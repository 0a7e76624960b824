/** A planted fault. */
@NullMarked
package dev.redress.planted;

import org.jspecify.annotations.NullMarked;

/** A planted fault. */
@NullMarked
package dev.redress.calendar;

import org.jspecify.annotations.NullMarked;

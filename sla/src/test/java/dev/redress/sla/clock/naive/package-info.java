/** The oracle for clocks: the same promises, minute by minute. */
@NullMarked
package dev.redress.sla.clock.naive;

import org.jspecify.annotations.NullMarked;

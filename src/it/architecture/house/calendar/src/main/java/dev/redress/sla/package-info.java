/** A planted fault. */
@NullMarked
package dev.redress.sla;

import org.jspecify.annotations.NullMarked;

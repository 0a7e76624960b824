/** How long something may take: working time, business days, calendar days, months or elapsed time, with one grammar. */
@NullMarked
package dev.redress.calendar.limit;

import org.jspecify.annotations.NullMarked;

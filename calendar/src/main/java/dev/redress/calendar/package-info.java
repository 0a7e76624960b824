/**
 * Exact working time: {@link dev.redress.calendar.WorkingCalendar} adds, subtracts and measures working time in any zone.
 */
@NullMarked
package dev.redress.calendar;

import org.jspecify.annotations.NullMarked;

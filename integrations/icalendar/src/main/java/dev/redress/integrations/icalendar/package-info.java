/** Holidays out of iCalendar files: {@link dev.redress.integrations.icalendar.IcalendarHolidays} reads one. */
@NullMarked
package dev.redress.integrations.icalendar;

import org.jspecify.annotations.NullMarked;

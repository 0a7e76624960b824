/** Where the dates come from on which nobody works: a port, {@link dev.redress.calendar.holiday.HolidaySource}, and its simple rules. */
@NullMarked
package dev.redress.calendar.holiday;

import org.jspecify.annotations.NullMarked;

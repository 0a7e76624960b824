/** The section {@code calendars}: working hours, holidays and exceptions, made into {@code WorkingCalendar}s. */
@NullMarked
package dev.redress.policy.calendar;

import org.jspecify.annotations.NullMarked;

/**
 * Working calendars: when a business is open, and how much open time lies between two instants.
 *
 * <p>An instant is always given; nothing here reads a clock, a default zone or a default locale.
 */
@NullMarked
package dev.redress.calendar;

import org.jspecify.annotations.NullMarked;

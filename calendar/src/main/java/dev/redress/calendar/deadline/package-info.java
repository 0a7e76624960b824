/** When a limit that starts at an instant ends, and why: {@link dev.redress.calendar.deadline.Deadline}. */
@NullMarked
package dev.redress.calendar.deadline;

import org.jspecify.annotations.NullMarked;

@NullMarked
package dev.redress.integrations.icalendar;

import org.jspecify.annotations.NullMarked;

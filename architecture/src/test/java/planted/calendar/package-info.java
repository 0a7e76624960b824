/** Breaks rules on purpose; {@code PlantedHouseTest} says which. */
@NullMarked
package planted.calendar;

import org.jspecify.annotations.NullMarked;

/** Breaks rules on purpose; {@code PlantedHouseTest} says which. */
@NullMarked
package planted.unplanned;

import org.jspecify.annotations.NullMarked;

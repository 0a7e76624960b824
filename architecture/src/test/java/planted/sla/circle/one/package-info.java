/** Breaks rules on purpose; {@code PlantedHouseTest} says which. */
@NullMarked
package planted.sla.circle.one;

import org.jspecify.annotations.NullMarked;

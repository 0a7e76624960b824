/** Breaks rules on purpose; {@code PlantedHouseTest} says which. */
@NullMarked
package planted.sla.circle.two;

import org.jspecify.annotations.NullMarked;

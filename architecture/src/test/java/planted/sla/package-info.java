/** Breaks rules on purpose; {@code PlantedHouseTest} says which. */
@NullMarked
package planted.sla;

import org.jspecify.annotations.NullMarked;

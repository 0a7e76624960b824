/** Breaks rules on purpose; {@code PlantedHouseTest} says which. */
@NullMarked
package planted.survey;

import org.jspecify.annotations.NullMarked;

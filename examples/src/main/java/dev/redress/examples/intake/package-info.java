/** Cases out of a CSV file, by a mapping that says which column is what; bounded in memory whatever the file holds. */
@NullMarked
package dev.redress.examples.intake;

import org.jspecify.annotations.NullMarked;

/** What a run found, as values: written to the terminal, to {@code summary.json} and to the report. */
@NullMarked
package dev.redress.examples.summary;

import org.jspecify.annotations.NullMarked;

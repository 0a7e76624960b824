/** Our due instants and verdicts beside those that the source of the cases recorded itself. */
@NullMarked
package dev.redress.examples.comparing;

import org.jspecify.annotations.NullMarked;

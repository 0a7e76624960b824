/** Judgements counted while the cases pass by. */
@NullMarked
package dev.redress.examples.counting;

import org.jspecify.annotations.NullMarked;

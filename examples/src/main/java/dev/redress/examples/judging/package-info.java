/** Each case judged against the promise made to the customer. */
@NullMarked
package dev.redress.examples.judging;

import org.jspecify.annotations.NullMarked;

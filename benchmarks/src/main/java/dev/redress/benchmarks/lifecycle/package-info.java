/** The speed of a lifecycle beside its peers: one table of 12 states and 25 transitions, several machines that must agree. */
@NullMarked
package dev.redress.benchmarks.lifecycle;

import org.jspecify.annotations.NullMarked;

/** What the clocks of a complaint cost, and finding what is due among a million records, beside code written for nothing else. */
@NullMarked
package dev.redress.benchmarks.clock;

import org.jspecify.annotations.NullMarked;

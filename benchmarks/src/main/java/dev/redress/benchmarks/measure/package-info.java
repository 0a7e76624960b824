/** Passes of JMH in fresh JVMs, and what they measured: medians with their spread, ratios within a pass. */
@NullMarked
package dev.redress.benchmarks.measure;

import org.jspecify.annotations.NullMarked;

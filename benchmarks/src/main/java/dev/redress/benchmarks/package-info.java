/** The speed of a calendar beside its peers: one office, several contenders that must agree, one table. */
@NullMarked
package dev.redress.benchmarks;

import org.jspecify.annotations.NullMarked;

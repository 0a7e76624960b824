/** The desk from end to end: in memory beside a bare map, on PostgreSQL beside the same rows by raw JDBC. */
@NullMarked
package dev.redress.benchmarks.desk;

import org.jspecify.annotations.NullMarked;

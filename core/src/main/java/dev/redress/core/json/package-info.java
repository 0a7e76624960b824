/**
 * The optional JSON form of events and snapshots: one strict reader, one writer that gives the same text for the same value.
 *
 * <p>It needs {@code jackson-core} at run time, and only whoever uses this package needs it; on the module path the host's own
 * module says {@code requires com.fasterxml.jackson.core}. No type of Jackson shows, and no value knows that it can be written:
 * what stands in a text follows from the components of a record and from what the builder of a value takes.
 */
@NullMarked
package dev.redress.core.json;

import org.jspecify.annotations.NullMarked;

/** What can be asked of a record, as values: {@code Tell.acknowledgement("K-1042").by(EMAIL, rina)}. */
@NullMarked
package dev.redress.core.command;

import org.jspecify.annotations.NullMarked;

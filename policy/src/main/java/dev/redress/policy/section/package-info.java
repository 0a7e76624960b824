/**
 * A small language in which a section of the policy file is said once: its keys, their types, what they mean. The reader with its
 * findings, the JSON Schema for editors and the reference page all come from that one saying.
 *
 * <p>A {@link dev.redress.policy.section.Shape} says what may stand at a place and what it becomes. Shapes are put together like
 * this:
 *
 * <pre>{@code
 * static final Key<LocalDate> FROM = Key.required("from", Texts.date(), "The first date.");
 * static final Key<LocalDate> TO = Key.required("to", Texts.date(), "The last date, included.");
 * static final Shape<Span> SPAN = Shape.mapping("span", "Some days in a row.", FROM, TO)
 *         .as(fields -> new Span(fields.get(FROM), fields.get(TO)));
 * }</pre>
 */
@NullMarked
package dev.redress.policy.section;

import org.jspecify.annotations.NullMarked;

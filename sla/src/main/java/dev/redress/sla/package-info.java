/** The promises of a policy at work: what comes due by itself, and what people may do to clocks. */
@NullMarked
package dev.redress.sla;

import org.jspecify.annotations.NullMarked;

/** What users of help desks asked for or broke on, as cases that clocks must get right. */
@NullMarked
package dev.redress.sla.clock.field;

import org.jspecify.annotations.NullMarked;

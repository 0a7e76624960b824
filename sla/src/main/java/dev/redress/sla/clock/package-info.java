/** How one case stands against a promise at an instant. */
@NullMarked
package dev.redress.sla.clock;

import org.jspecify.annotations.NullMarked;

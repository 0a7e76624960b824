/** Corrective and preventive actions and recalls: records of their own, verified by their effect. */
@NullMarked
package dev.redress.core.action;

import org.jspecify.annotations.NullMarked;

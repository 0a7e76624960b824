/** The charter as customers and staff read it, written from the promises that are measured. */
@NullMarked
package dev.redress.sla.charter;

import org.jspecify.annotations.NullMarked;

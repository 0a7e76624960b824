/** What a complaint is: its facets, and how facts change it. */
@NullMarked
package dev.redress.core.complaint;

import org.jspecify.annotations.NullMarked;

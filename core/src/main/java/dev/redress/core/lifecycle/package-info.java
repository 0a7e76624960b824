/** What may happen to a complaint, who may do it, and why not. */
@NullMarked
package dev.redress.core.lifecycle;

import org.jspecify.annotations.NullMarked;

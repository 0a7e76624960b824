/** Closed, typed conditions over facts that the host declares: who gets which limit, which guard lets pass. */
@NullMarked
package dev.redress.core.condition;

import org.jspecify.annotations.NullMarked;

/** How values are generated, and the rule for names and short texts; not exported. */
@NullMarked
package dev.redress.core.value;

import org.jspecify.annotations.NullMarked;

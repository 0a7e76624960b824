/** How values are generated; not exported. */
@NullMarked
package dev.redress.core.value;

import org.jspecify.annotations.NullMarked;

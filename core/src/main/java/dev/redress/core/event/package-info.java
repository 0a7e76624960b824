/** Every fact of every record, as one closed family. */
@NullMarked
package dev.redress.core.event;

import org.jspecify.annotations.NullMarked;

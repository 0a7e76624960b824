/** Contracts of the ports that keep records and let messages leave, and sample events to keep. */
@NullMarked
package dev.redress.testkit.store;

import org.jspecify.annotations.NullMarked;

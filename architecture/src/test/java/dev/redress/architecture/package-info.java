/** The design of the house as tests: what may use what, what no one may call, what the public API is. */
@NullMarked
package dev.redress.architecture;

import org.jspecify.annotations.NullMarked;

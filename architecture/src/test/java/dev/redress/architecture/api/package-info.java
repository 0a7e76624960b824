/** The public API written down, one file per published module. */
@NullMarked
package dev.redress.architecture.api;

import org.jspecify.annotations.NullMarked;

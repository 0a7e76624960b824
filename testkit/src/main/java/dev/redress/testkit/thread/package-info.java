/** Asking from several threads at once. */
@NullMarked
package dev.redress.testkit.thread;

import org.jspecify.annotations.NullMarked;

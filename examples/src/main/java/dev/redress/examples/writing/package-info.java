/** The results of a run: files that appear whole or not at all, and a page for the terminal. */
@NullMarked
package dev.redress.examples.writing;

import org.jspecify.annotations.NullMarked;

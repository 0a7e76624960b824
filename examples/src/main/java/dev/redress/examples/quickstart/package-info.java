/** The code of the front page: the life of one complaint. */
@NullMarked
package dev.redress.examples.quickstart;

import org.jspecify.annotations.NullMarked;

/** The rules, each a function of a {@link dev.redress.architecture.House}, so that a planted house can break them. */
@NullMarked
package dev.redress.architecture.rule;

import org.jspecify.annotations.NullMarked;

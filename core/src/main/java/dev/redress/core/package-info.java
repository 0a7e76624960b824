/** The shell around the rules: the desk that finds, looks, decides and commits, and the watches it asks what has come due. */
@NullMarked
package dev.redress.core;

import org.jspecify.annotations.NullMarked;

/** The main job: judges a file of cases against the promises of a policy. */
@NullMarked
package dev.redress.examples;

import org.jspecify.annotations.NullMarked;

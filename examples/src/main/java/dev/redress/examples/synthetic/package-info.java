/** Complaints that nobody made: {@link dev.redress.examples.synthetic.SyntheticYear}, so that the first run needs nothing else. */
@NullMarked
package dev.redress.examples.synthetic;

import org.jspecify.annotations.NullMarked;

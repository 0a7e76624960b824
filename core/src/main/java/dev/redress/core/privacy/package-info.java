/** Personal words in a sealed part that can be erased without hurting counts, clocks or the chain of hashes. */
@NullMarked
package dev.redress.core.privacy;

import org.jspecify.annotations.NullMarked;

/** The section {@code promises}: what the company tells its customers it will do by when. */
@NullMarked
package dev.redress.policy.promise;

import org.jspecify.annotations.NullMarked;

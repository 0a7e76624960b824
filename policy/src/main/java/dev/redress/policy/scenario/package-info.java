/** Trying a policy out: a clock that stands where one sets it. */
@NullMarked
package dev.redress.policy.scenario;

import org.jspecify.annotations.NullMarked;

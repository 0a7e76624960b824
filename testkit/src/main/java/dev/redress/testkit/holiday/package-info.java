/** What every source and provider of holidays has to keep, as suites to extend. */
@NullMarked
package dev.redress.testkit.holiday;

import org.jspecify.annotations.NullMarked;

@NullMarked
package dev.redress.testkit.holiday;

import org.jspecify.annotations.NullMarked;

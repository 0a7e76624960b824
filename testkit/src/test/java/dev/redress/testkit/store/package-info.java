@NullMarked
package dev.redress.testkit.store;

import org.jspecify.annotations.NullMarked;

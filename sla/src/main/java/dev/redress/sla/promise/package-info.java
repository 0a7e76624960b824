/** What the company told its customers it would do by when. */
@NullMarked
package dev.redress.sla.promise;

import org.jspecify.annotations.NullMarked;

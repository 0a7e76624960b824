/** Which text of a policy a record was received under. */
@NullMarked
package dev.redress.core.edition;

import org.jspecify.annotations.NullMarked;

@NullMarked
package planted.core.store;

import org.jspecify.annotations.NullMarked;

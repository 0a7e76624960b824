@NullMarked
package planted.core.json;

import org.jspecify.annotations.NullMarked;

/** Planted violations. */
@NullMarked
package broadsheet.planted.two;

import org.jspecify.annotations.NullMarked;

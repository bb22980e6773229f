/** Planted violations. */
@NullMarked
package broadsheet.planted.one;

import org.jspecify.annotations.NullMarked;

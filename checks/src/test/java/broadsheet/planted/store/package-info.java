/** Planted violations. */
@NullMarked
package broadsheet.planted.store;

import org.jspecify.annotations.NullMarked;

/** Planted violations. */
@NullMarked
package broadsheet.planted.search;

import org.jspecify.annotations.NullMarked;

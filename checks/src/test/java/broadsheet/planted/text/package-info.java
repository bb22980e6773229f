/** Planted violations. */
@NullMarked
package broadsheet.planted.text;

import org.jspecify.annotations.NullMarked;

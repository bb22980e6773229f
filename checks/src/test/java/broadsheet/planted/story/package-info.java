/** Planted violations. */
@NullMarked
package broadsheet.planted.story;

import org.jspecify.annotations.NullMarked;

/** A story's What to know, each line with its sentence. Comes from {@code story}. */
@NullMarked
package broadsheet.brief;

import org.jspecify.annotations.NullMarked;

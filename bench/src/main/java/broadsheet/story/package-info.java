/** Fits the forests of stories, beside the package whose parts it needs. */
@NullMarked
package broadsheet.story;

import org.jspecify.annotations.NullMarked;

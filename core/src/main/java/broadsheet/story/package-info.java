/** All reports of one event, and why. Comes from {@code enrichment}; goes to {@code brief}. */
@NullMarked
package broadsheet.story;

import org.jspecify.annotations.NullMarked;

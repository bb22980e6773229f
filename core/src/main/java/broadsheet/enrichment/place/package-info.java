/**
 * Which places a text names, and where they are. Comes from {@code text}; goes to {@code
 * enrichment}.
 */
@NullMarked
package broadsheet.enrichment.place;

import org.jspecify.annotations.NullMarked;

/** Planted violations. */
@NullMarked
package broadsheet.planted.enrichment;

import org.jspecify.annotations.NullMarked;

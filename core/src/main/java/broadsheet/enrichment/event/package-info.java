/** What a text tells that happened, and which claims in it are confirmed or disputed. */
@NullMarked
package broadsheet.enrichment.event;

import org.jspecify.annotations.NullMarked;

/** The sections of the paper that an article belongs to, by its words and its address. */
@NullMarked
package broadsheet.enrichment.topic;

import org.jspecify.annotations.NullMarked;

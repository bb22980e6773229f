/** Numbers in a text: what they count, who was harmed, and which incidents they belong to. */
@NullMarked
package broadsheet.enrichment.figure;

import org.jspecify.annotations.NullMarked;

/** Fits the forest that chooses key phrases: from marked texts, to a class of core. */
@NullMarked
package broadsheet.enrichment;

import org.jspecify.annotations.NullMarked;

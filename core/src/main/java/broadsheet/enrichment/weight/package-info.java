/** Learnt weights as they are kept: small enough to be packed with the program. */
@NullMarked
package broadsheet.enrichment.weight;

import org.jspecify.annotations.NullMarked;

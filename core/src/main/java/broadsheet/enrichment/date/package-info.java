/** The days, times and lengths of time that a text names, worked out from when it was published. */
@NullMarked
package broadsheet.enrichment.date;

import org.jspecify.annotations.NullMarked;

/** What can be said of one article alone. Comes from {@code article}; goes to {@code story}. */
@NullMarked
package broadsheet.enrichment;

import org.jspecify.annotations.NullMarked;

/** One report, free of its page. Comes from {@code source}; goes to {@code enrichment}. */
@NullMarked
package broadsheet.article;

import org.jspecify.annotations.NullMarked;

package broadsheet.enrichment;

import broadsheet.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * What a text calls somebody beside the name.
 *
 * @param span the words in the text that say so
 * @param words the role in words: "the foreign minister", "leads the delegation"
 * @param side country, party or body that it is held for, null when the words name none
 */
public record Role(Span span, String words, @Nullable String side, Standing standing) {}

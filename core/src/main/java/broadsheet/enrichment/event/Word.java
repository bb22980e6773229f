package broadsheet.enrichment.event;

import broadsheet.text.Span;

/**
 * A word or mark of a text.
 *
 * @param key in small letters
 * @param sentence number of the sentence it stands in, from 0
 * @param isQuoted whether it stands within a quotation
 */
public record Word(Span span, String key, Tag tag, int sentence, boolean isQuoted) {}

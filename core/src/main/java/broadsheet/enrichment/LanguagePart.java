package broadsheet.enrichment;

import broadsheet.text.Span;

/**
 * A stretch of an article that is in another language than the rest: whole sentences.
 *
 * @param language ISO 639-1 code
 */
public record LanguagePart(Span span, String language) {}

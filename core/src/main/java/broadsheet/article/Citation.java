package broadsheet.article;

import broadsheet.text.Span;

/**
 * Where a shown sentence comes from.
 *
 * @param version which reading of the article, from 1
 * @param span the sentence in that version's text
 */
public record Citation(ArticleId article, int version, Span span) {}

package broadsheet.story;

import broadsheet.article.ArticleId;
import broadsheet.text.Span;

/**
 * A claim that a report has from another outlet: for it the report is no independent source.
 *
 * @param claim where the report tells it
 * @param outlet through whom it came, as the report names them
 */
public record Leaning(ArticleId article, Span claim, String outlet) {}

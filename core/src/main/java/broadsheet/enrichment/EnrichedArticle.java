package broadsheet.enrichment;

import broadsheet.article.Article;

/** An article with what is known of it. */
public record EnrichedArticle(Article article, Enrichment enrichment) {}

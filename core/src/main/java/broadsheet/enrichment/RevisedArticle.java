package broadsheet.enrichment;

import broadsheet.article.Version;

/**
 * A new version of a kept article, with what is known of its text: all that is to be kept of it, in
 * one piece.
 */
public record RevisedArticle(EnrichedArticle enriched, Version version) {
  public RevisedArticle {
    var article = enriched.article();
    if (!article.id().equals(version.article()) || article.version() != version.number()) {
      throw new IllegalArgumentException(
          "version " + version.number() + " of " + version.article() + " for " + article.id());
    }
  }
}

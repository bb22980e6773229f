package broadsheet.web;

import broadsheet.article.Article;
import broadsheet.article.ArticleId;
import broadsheet.article.Reading;
import broadsheet.article.Version;
import broadsheet.article.VersionStore;
import broadsheet.enrichment.EnrichedArticle;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The versions of a demo desk's articles, in memory. */
final class DemoVersions implements VersionStore {
  final Map<ArticleId, List<Version>> changed = new HashMap<>();
  private final Map<ArticleId, EnrichedArticle> articles;

  DemoVersions(Map<ArticleId, EnrichedArticle> articles) {
    this.articles = articles;
  }

  private Optional<Article> newest(ArticleId id) {
    return Optional.ofNullable(articles.get(id)).map(EnrichedArticle::article);
  }

  @Override
  public List<Version> versions(ArticleId id) {
    var changes = changed.get(id);
    if (changes != null) {
      return changes;
    }
    return newest(id).map(one -> Version.of(one, DemoDesk.NOW, null)).stream().toList();
  }

  @Override
  public Optional<Article> article(ArticleId id, int version) {
    var found = versions(id).stream().filter(one -> one.number() == version).findFirst();
    return newest(id).flatMap(newest -> found.map(one -> one.in(newest)));
  }

  @Override
  public Map<String, Reading> byAddress(Collection<String> addresses) {
    return Map.of();
  }

  @Override
  public List<ArticleId> lastChanged(int limit) {
    return List.of();
  }
}

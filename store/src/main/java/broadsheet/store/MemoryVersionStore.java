package broadsheet.store;

import broadsheet.article.Article;
import broadsheet.article.ArticleId;
import broadsheet.article.ArticleIds;
import broadsheet.article.Reading;
import broadsheet.article.Version;
import broadsheet.article.VersionStore;
import broadsheet.enrichment.RevisedArticle;
import broadsheet.enrichment.RevisionStore;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Keeps the versions of articles for one run. */
public final class MemoryVersionStore implements VersionStore, RevisionStore {
  private final MemoryShelf shelf;

  public MemoryVersionStore(MemoryShelf shelf) {
    this.shelf = shelf;
  }

  @Override
  public int revise(List<RevisedArticle> batch) {
    return shelf.revise(batch);
  }

  @Override
  public List<Version> versions(ArticleId id) {
    return shelf.versions(id);
  }

  @Override
  public Optional<Article> article(ArticleId id, int version) {
    return Optional.ofNullable(shelf.kept(id))
        .map(kept -> kept.enriched().article())
        .flatMap(newest ->
            versions(id).stream()
                .filter(one -> one.number() == version)
                .findFirst()
                .map(one -> one.number() == newest.version() ? newest : one.in(newest)));
  }

  @Override
  public Map<String, Reading> byAddress(Collection<String> addresses) {
    var readings = new HashMap<String, Reading>();
    for (var kept : shelf.all()) {
      var article = kept.enriched().article();
      var readAt = article.version() == 1 ? null : versions(article.id()).getLast().seenAt();
      ArticleIds.address(article)
          .filter(addresses::contains)
          .ifPresent(address -> readings.put(address, new Reading(article, readAt)));
    }
    return Map.copyOf(readings);
  }

  @Override
  public List<ArticleId> lastChanged(int limit) {
    return shelf.changed().reversed().stream().distinct().limit(Math.max(0, limit)).toList();
  }
}

package broadsheet.store;

import broadsheet.article.Article;
import broadsheet.article.ArticleId;
import broadsheet.article.ArticleStore;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads articles kept for one run. */
public final class MemoryArticleStore implements ArticleStore {
  private final MemoryShelf shelf;

  public MemoryArticleStore(MemoryShelf shelf) {
    this.shelf = shelf;
  }

  @Override
  public Optional<Article> article(ArticleId id) {
    return Optional.ofNullable(shelf.kept(id)).map(kept -> kept.enriched().article());
  }

  @Override
  public List<Article> articles(Collection<ArticleId> ids) {
    return ids.stream().flatMap(id -> article(id).stream()).toList();
  }

  @Override
  public Set<ArticleId> known(Collection<ArticleId> ids) {
    return ids.stream()
        .filter(id -> shelf.kept(id) != null)
        .collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public long count() {
    return shelf.count();
  }
}

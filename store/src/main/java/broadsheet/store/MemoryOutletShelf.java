package broadsheet.store;

import broadsheet.article.Article;
import broadsheet.article.ArticleId;
import broadsheet.article.OutletShelf;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads which of the articles kept for one run outlets published. */
public final class MemoryOutletShelf implements OutletShelf {
  private final MemoryShelf shelf;

  public MemoryOutletShelf(MemoryShelf shelf) {
    this.shelf = shelf;
  }

  @Override
  public List<ArticleId> latest(Collection<String> names, int limit, int offset) {
    return shelf.all().reversed().stream()
        .map(kept -> kept.enriched().article())
        .filter(article -> article.outlet() != null && names.contains(article.outlet()))
        .skip(Math.max(0, offset))
        .limit(Math.max(0, limit))
        .map(Article::id)
        .toList();
  }

  @Override
  public Map<String, Long> counts() {
    return count(articles().map(Article::outlet).filter(Objects::nonNull));
  }

  @Override
  public Map<String, Long> languages(Collection<String> names) {
    return count(
        articles()
            .filter(article -> article.outlet() != null && names.contains(article.outlet()))
            .map(Article::language)
            .filter(Objects::nonNull));
  }

  private Stream<Article> articles() {
    return shelf.all().stream().map(kept -> kept.enriched().article());
  }

  private static Map<String, Long> count(Stream<String> words) {
    return words.collect(Collectors.groupingBy(word -> word, Collectors.counting()));
  }
}

package broadsheet.store;

import broadsheet.article.ArticleId;
import broadsheet.enrichment.Enrichment;
import broadsheet.enrichment.EnrichmentStore;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads what is known of articles kept for one run. */
public final class MemoryEnrichmentStore implements EnrichmentStore {
  private static final Comparator<MemoryShelf.Kept> NEWEST_FIRST =
      Comparator.comparing((MemoryShelf.Kept kept) -> kept.fingerprint().at())
          .thenComparing(kept -> kept.fingerprint().id())
          .reversed();

  private final MemoryShelf shelf;

  public MemoryEnrichmentStore(MemoryShelf shelf) {
    this.shelf = shelf;
  }

  @Override
  public Optional<Enrichment> enrichment(ArticleId id) {
    return Optional.ofNullable(shelf.kept(id)).map(kept -> kept.enriched().enrichment());
  }

  @Override
  public Map<ArticleId, Enrichment> enrichments(Collection<ArticleId> ids) {
    return ids.stream()
        .distinct()
        .filter(id -> shelf.kept(id) != null)
        .collect(
            Collectors.toUnmodifiableMap(Function.identity(), id -> enrichment(id).orElseThrow()));
  }

  @Override
  public List<ArticleId> tagged(String hashtagKey, int limit, int offset) {
    return tagged(hashtagKey)
        .sorted(NEWEST_FIRST)
        .skip(Math.max(0, offset))
        .limit(Math.max(0, limit))
        .map(kept -> kept.fingerprint().id())
        .toList();
  }

  @Override
  public long countTagged(String hashtagKey) {
    return tagged(hashtagKey).count();
  }

  private Stream<MemoryShelf.Kept> tagged(String key) {
    return shelf.all().stream()
        .filter(kept ->
            kept.enriched().enrichment().hashtags().stream()
                .anyMatch(hashtag -> hashtag.key().equals(key)));
  }
}

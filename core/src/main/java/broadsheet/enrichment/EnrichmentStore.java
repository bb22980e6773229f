package broadsheet.enrichment;

import broadsheet.article.ArticleId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Port: reads what is known of kept articles. */
public interface EnrichmentStore {
  Optional<Enrichment> enrichment(ArticleId id);

  Map<ArticleId, Enrichment> enrichments(Collection<ArticleId> ids);

  /** Articles tagged with this hashtag (its key), newest first, after {@code offset} of them. */
  List<ArticleId> tagged(String hashtagKey, int limit, int offset);

  long countTagged(String hashtagKey);
}

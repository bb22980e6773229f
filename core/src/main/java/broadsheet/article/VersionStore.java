package broadsheet.article;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Port: reads how kept articles read at each fetch. */
public interface VersionStore {
  /**
   * All versions from the first; one for an article that never changed, none for an unknown one.
   */
  List<Version> versions(ArticleId id);

  /** The article as it read in that version. */
  Optional<Article> article(ArticleId id, int version);

  /**
   * For each of these canonical addresses the newest reading of the article that is kept under it;
   * when the address was used for several articles, of the one that was let in last. When the first
   * version was read is not told.
   */
  Map<String, Reading> byAddress(Collection<String> addresses);

  /** The articles that changed last, the last one first. */
  List<ArticleId> lastChanged(int limit);
}

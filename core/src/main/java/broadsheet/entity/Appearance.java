package broadsheet.entity;

import broadsheet.article.ArticleId;
import broadsheet.enrichment.EntityId;
import broadsheet.story.Reason;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article's word for somebody, and who is meant.
 *
 * @param named the entity as the article alone knows it
 * @param name what the article calls it
 * @param entity who is meant, null when it cannot be told
 * @param mentions how often the article names it
 * @param reasons why this one
 */
public record Appearance(
    ArticleId article,
    Instant at,
    EntityId named,
    String name,
    @Nullable EntityId entity,
    int mentions,
    List<Reason> reasons) {
  public Appearance {
    reasons = List.copyOf(reasons);
  }
}

package broadsheet.story;

import broadsheet.article.ArticleId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article's place in a story.
 *
 * @param at when it was published, or first seen when that is unknown
 * @param outlet its outlet's name, null when unknown
 * @param origin who stands behind the text: the agency or the outlet's family; counts as one source
 * @param copyOf the earlier article whose text it repeats, null when it is its own
 */
public record Member(
    ArticleId article,
    Instant at,
    @Nullable String outlet,
    String origin,
    List<Reason> joined,
    @Nullable ArticleId copyOf) {
  public Member {
    joined = List.copyOf(joined);
  }
}

package broadsheet.story;

import broadsheet.article.ArticleId;
import broadsheet.article.PublicationTime;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article's place in a story.
 *
 * @param seenAt when it was let in
 * @param published null when unknown
 * @param outlet its outlet's name, null when unknown
 * @param origin who stands behind the text: the agency or the outlet's family; counts as one source
 * @param copyOf the earlier article whose text it repeats, null when it is its own
 */
public record Member(
    ArticleId article,
    Instant seenAt,
    @Nullable PublicationTime published,
    @Nullable String outlet,
    String origin,
    List<Reason> joined,
    @Nullable ArticleId copyOf) {
  public Member {
    joined = List.copyOf(joined);
  }

  /** When it was published, or let in when that is unknown: for putting reports in order. */
  public Instant at() {
    return published == null ? seenAt : published.instant();
  }
}

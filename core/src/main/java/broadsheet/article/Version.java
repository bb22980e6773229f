package broadsheet.article;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How an article read at one fetch.
 *
 * @param number from 1, without gaps
 * @param seenAt when it was read, as far as that is known; else when it was let in
 * @param modified when the outlet says that it changed the article last, null when it does not
 * @param change what the outlet changed since the version before; null for the first
 */
public record Version(
    ArticleId article,
    int number,
    Instant seenAt,
    Heading heading,
    Body body,
    @Nullable PublicationTime modified,
    @Nullable Change change) {
  public Version {
    if (number < 1 || (number == 1) != (change == null)) {
      throw new IllegalArgumentException("version " + number + " of " + article + ": " + change);
    }
  }

  /** The article as it stands, as its version of that time. */
  public static Version of(Article article, Instant seenAt, @Nullable Change change) {
    return new Version(
        article.id(),
        article.version(),
        seenAt,
        article.heading(),
        article.body(),
        article.notes().modified(),
        change);
  }

  /** The whole article as it read then: what is kept of it once is that of {@code newest}. */
  public Article in(Article newest) {
    return new Article(
        article,
        number,
        newest.url(),
        heading,
        newest.credit(),
        newest.date(),
        newest.language(),
        body,
        newest.notes());
  }
}

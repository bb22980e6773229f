package broadsheet.app;

import broadsheet.article.Article;
import broadsheet.article.ArticleId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An article that comes in.
 *
 * @param readAt when its page was read, null when nobody knows
 * @param earlier the kept article that the same entry of a feed made before, null when there is
 *     none: articles are known by their addresses without it
 */
record Incoming(Article article, @Nullable Instant readAt, @Nullable ArticleId earlier) {
  /** Of a file, which does not tell when it was read. */
  static Incoming of(Article article) {
    return new Incoming(article, null, null);
  }
}

package broadsheet.reader;

import broadsheet.article.ArticleId;
import java.time.Instant;
import java.util.Collection;
import java.util.Set;

/** Port: keeps which reports a reader has opened. */
public interface ArticleMarkStore {
  void markRead(ReaderId reader, ArticleId article, Instant at);

  /** Forgets that any of these were opened. */
  void markUnread(ReaderId reader, Collection<ArticleId> articles);

  /** Which of these were opened. */
  Set<ArticleId> readAmong(ReaderId reader, Collection<ArticleId> articles);
}

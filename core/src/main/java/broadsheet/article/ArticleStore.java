package broadsheet.article;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Port: reads kept articles. They are written when they are admitted to a story. */
public interface ArticleStore {
  Optional<Article> article(ArticleId id);

  /** The articles of these ids that are kept, in the order asked for. */
  List<Article> articles(Collection<ArticleId> ids);

  /** Which of these ids are kept. */
  Set<ArticleId> known(Collection<ArticleId> ids);

  long count();
}

package broadsheet.story;

import broadsheet.article.ArticleId;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/** Port: reads everything that a search index is made of, so that it can be made again. */
public interface Indexables {
  /** Every kept article once, in the order of admission; never holds more than a few at a time. */
  void eachIndexable(Consumer<SearchIndex.Entry> each);

  /** Those of these articles that are kept, in no order; ask for few at a time. */
  List<SearchIndex.Entry> indexables(Collection<ArticleId> ids);
}

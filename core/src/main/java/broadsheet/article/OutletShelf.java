package broadsheet.article;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Port: reads which articles outlets published. */
public interface OutletShelf {
  /** The articles under these outlet names, the last let in first, after {@code offset} of them. */
  List<ArticleId> latest(Collection<String> names, int limit, int offset);

  /** How many articles are kept under each outlet name. */
  Map<String, Long> counts();

  /** How many of the articles under these names are in each language; unknown ones are left out. */
  Map<String, Long> languages(Collection<String> names);
}

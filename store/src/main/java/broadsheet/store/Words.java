package broadsheet.store;

import broadsheet.article.ArticleId;
import java.util.Collection;
import java.util.List;

/** Names what is worked on, for messages and queries. */
final class Words {
  private Words() {}

  static String articles(Collection<ArticleId> ids) {
    if (ids.isEmpty()) {
      return "no article";
    }
    var first = "article " + ids.iterator().next();
    return ids.size() == 1 ? first : first + " and " + (ids.size() - 1) + " more";
  }

  static List<String> values(Collection<ArticleId> ids) {
    return ids.stream().map(ArticleId::value).toList();
  }
}

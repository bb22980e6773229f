package broadsheet.store;

import broadsheet.article.Article;
import broadsheet.article.ArticleStore;
import broadsheet.article.ArticleStoreContract;
import broadsheet.story.SampleReports;
import java.util.List;

class MemoryArticleStoreTest extends ArticleStoreContract {
  @Override
  protected ArticleStore storeWith(List<Article> articles) {
    var shelf = new MemoryShelf();
    for (var article : articles) {
      shelf.admit(List.of(SampleReports.starting("s" + article.id(), article, 0)));
    }
    return new MemoryArticleStore(shelf);
  }
}

package broadsheet.store;

import broadsheet.article.Article;
import broadsheet.article.ArticleStore;
import broadsheet.article.ArticleStoreContract;
import broadsheet.story.SampleReports;
import java.util.List;
import org.junit.jupiter.api.extension.RegisterExtension;

class SqlArticleStoreTest extends ArticleStoreContract {
  @RegisterExtension final OpenDatabase open = new OpenDatabase();

  @Override
  protected ArticleStore storeWith(List<Article> articles) {
    var stories = new SqlStoryStore(open.database());
    for (var article : articles) {
      stories.admit(List.of(SampleReports.starting("s" + article.id(), article, 0)));
    }
    return new SqlArticleStore(open.database());
  }
}

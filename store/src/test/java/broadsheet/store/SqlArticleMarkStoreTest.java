package broadsheet.store;

import broadsheet.reader.ArticleMarkStore;
import broadsheet.reader.ArticleMarkStoreContract;
import org.junit.jupiter.api.extension.RegisterExtension;

class SqlArticleMarkStoreTest extends ArticleMarkStoreContract {
  @RegisterExtension final OpenDatabase open = new OpenDatabase();

  @Override
  protected ArticleMarkStore store() {
    return new SqlArticleMarkStore(open.database());
  }
}

package broadsheet.store;

import broadsheet.reader.ArticleMarkStore;
import broadsheet.reader.ArticleMarkStoreContract;

class MemoryArticleMarkStoreTest extends ArticleMarkStoreContract {
  @Override
  protected ArticleMarkStore store() {
    return new MemoryMarkStore();
  }
}

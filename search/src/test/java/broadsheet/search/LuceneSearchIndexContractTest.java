package broadsheet.search;

import broadsheet.story.SearchIndex;
import broadsheet.story.SearchIndexContract;
import org.junit.jupiter.api.AfterEach;

class LuceneSearchIndexContractTest extends SearchIndexContract {
  private final LuceneSearchIndex index = LuceneSearchIndex.inMemory();

  @Override
  protected SearchIndex index() {
    return index;
  }

  @AfterEach
  void close() {
    index.close();
  }
}

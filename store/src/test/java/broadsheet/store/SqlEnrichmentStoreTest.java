package broadsheet.store;

import broadsheet.enrichment.EnrichmentStore;
import broadsheet.enrichment.EnrichmentStoreContract;
import broadsheet.story.Admission;
import java.util.List;
import org.junit.jupiter.api.extension.RegisterExtension;

class SqlEnrichmentStoreTest extends EnrichmentStoreContract {
  @RegisterExtension final OpenDatabase open = new OpenDatabase();

  @Override
  protected EnrichmentStore storeWith(List<Admission> admitted) {
    new SqlStoryStore(open.database()).admit(admitted);
    return new SqlEnrichmentStore(open.database());
  }
}

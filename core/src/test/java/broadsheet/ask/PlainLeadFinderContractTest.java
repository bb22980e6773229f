package broadsheet.ask;

import broadsheet.article.Article;
import java.util.List;

class PlainLeadFinderContractTest extends LeadFinderContract {
  @Override
  protected LeadFinder finder(List<Article> articles) {
    var finder = new PlainLeadFinder();
    articles.forEach(finder::add);
    return finder;
  }
}

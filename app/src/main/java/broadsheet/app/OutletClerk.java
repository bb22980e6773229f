package broadsheet.app;

import broadsheet.article.Article;
import broadsheet.article.OutletFile;
import broadsheet.article.OutletLessons;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Learns of outlets from the articles that are let in. Counts in memory how many came from each, to
 * look again at the 1st, 10th, 100th … and no more often. Belongs to the thread that admits.
 */
final class OutletClerk {
  private static final int OUTLETS_MAX = 100_000;

  private final Stores stores;
  private final Map<String, Integer> seen = new HashMap<>();

  OutletClerk(Stores stores) {
    this.stores = stores;
  }

  /** Looks at articles that were just let in. */
  void study(List<Article> articles) {
    var lessons = new ArrayList<OutletFile>();
    for (var article : articles) {
      var outlet = article.outlet();
      if (outlet != null && !outlet.isBlank() && isDue(outlet)) {
        lessons.addAll(lessons(outlet, article));
      }
    }
    stores.outlets().learn(lessons);
  }

  private boolean isDue(String outlet) {
    if (seen.size() >= OUTLETS_MAX) {
      seen.clear();
    }
    var count = seen.merge(outlet, 1, Integer::sum);
    while (count % 10 == 0) {
      count /= 10;
    }
    return count == 1;
  }

  private List<OutletFile> lessons(String outlet, Article article) {
    var kept = stores.outlets().file(outlet);
    var known = kept.orElse(new OutletFile(outlet, List.of(), List.of()));
    var names = Stream.concat(Stream.of(known.name()), known.aliases().stream()).toList();
    var told = OutletLessons.ofArticle(article, known);
    var language = OutletLessons.language(stores.outletShelf().languages(names));
    var facts = Stream.concat(told.facts().stream(), language.stream()).toList();
    var isNew = kept.isEmpty() || !known.facts().containsAll(facts);
    return isNew ? List.of(new OutletFile(known.name(), List.of(), facts)) : List.of();
  }
}

package broadsheet.story;

import broadsheet.article.ArticleId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Makes labelled pairs out of articles whose events are known. */
public final class PairExamples {
  /** Of pairs with little in common there are too many to learn from each. */
  private static final double TELLING_MIN = 0.12;

  private PairExamples() {}

  /** All pairs within the window that have something in common, and all pairs of one event. */
  public static List<PairFit.Example> of(
      List<Fingerprint> articles, Map<ArticleId, String> events) {
    var profiles =
        articles.stream().filter(a -> events.containsKey(a.id())).map(Profile::new).toList();
    var examples = new ArrayList<PairFit.Example>();
    for (var i = 0; i < profiles.size(); i++) {
      for (var earlier : profiles.subList(0, i)) {
        add(profiles.get(i), earlier, events, examples);
      }
    }
    return examples;
  }

  private static void add(
      Profile article,
      Profile earlier,
      Map<ArticleId, String> events,
      List<PairFit.Example> examples) {
    if (article.daysTo(earlier) > Profile.WINDOW_DAYS) {
      return;
    }
    var features = article.with(earlier);
    var event = events.get(article.fingerprint().id());
    var same = event != null && event.equals(events.get(earlier.fingerprint().id()));
    if (same || features.words() >= TELLING_MIN || features.names() >= TELLING_MIN) {
      examples.add(new PairFit.Example(features, same));
    }
  }
}

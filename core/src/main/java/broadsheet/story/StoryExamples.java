package broadsheet.story;

import broadsheet.article.ArticleId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Makes examples for the model of pairs out of articles whose events are known. */
public final class StoryExamples {
  /** Of pairs with little in common there are too many to learn from each. */
  private static final double TELLING_MIN = 0.1;

  private StoryExamples() {}

  /**
   * Pairs within the window that have something in common, for {@link PairModel}; pairs of one
   * event count {@code positiveShare} in sum, the others the rest.
   */
  public static List<LogisticFit.Example> pairs(
      List<Fingerprint> articles, Map<ArticleId, String> events, double positiveShare) {
    var profiles = articles.stream().map(Profile::new).toList();
    var same = new ArrayList<double[]>();
    var other = new ArrayList<double[]>();
    for (var i = 0; i < profiles.size(); i++) {
      for (var earlier : profiles.subList(0, i)) {
        var article = profiles.get(i);
        var features = article.with(earlier);
        if (article.daysTo(earlier) <= Profile.WINDOW_DAYS && isTelling(features)) {
          (isSame(article, earlier, events) ? same : other).add(features.values());
        }
      }
    }
    var examples = new ArrayList<LogisticFit.Example>();
    same.forEach(v -> examples.add(example(v, true, positiveShare / same.size())));
    other.forEach(v -> examples.add(example(v, false, (1 - positiveShare) / other.size())));
    return examples;
  }

  private static boolean isTelling(PairFeatures features) {
    return features.words() > TELLING_MIN || features.names() > TELLING_MIN;
  }

  private static boolean isSame(Profile a, Profile b, Map<ArticleId, String> events) {
    return event(a.fingerprint(), events).equals(event(b.fingerprint(), events));
  }

  private static String event(Fingerprint article, Map<ArticleId, String> events) {
    return Objects.requireNonNull(events.get(article.id()), article.id()::value);
  }

  private static LogisticFit.Example example(double[] values, boolean positive, double weight) {
    return new LogisticFit.Example(Arrays.stream(values).boxed().toList(), positive, weight);
  }
}

package broadsheet.story;

import broadsheet.article.Article;
import broadsheet.article.ArticleId;
import broadsheet.article.BlockForest;
import broadsheet.enrichment.SentenceVector;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Articles whose events are known, with every pair that is worth a second look. */
final class StorySet {
  private final List<Fingerprint> prints;
  private final Map<ArticleId, String> events;
  private final Map<ArticleId, Integer> folds = new HashMap<>();
  private final Map<ArticleId, ArticleId> copies = new HashMap<>();
  private final List<List<Pair>> pairs = new ArrayList<>();

  /** A row of what two articles have in common, and whether they tell of one event. */
  record Pair(Fingerprint article, Fingerprint earlier, List<Byte> row, boolean isSame) {
    byte[] values() {
      var values = new byte[row.size()];
      for (var i = 0; i < values.length; i++) {
        values[i] = row.get(i);
      }
      return values;
    }
  }

  private StorySet(List<Fingerprint> prints, Map<ArticleId, String> events) {
    this.prints = List.copyOf(prints);
    this.events = Map.copyOf(events);
  }

  /**
   * The set of articles in the order of publication.
   *
   * @param folds into how many parts events are divided; look-alikes ("7ecb", "7ecbplus") stay
   *     together
   */
  static StorySet of(
      List<Article> articles,
      List<SentenceVector> vectors,
      Map<ArticleId, String> events,
      int folds) {
    var prints = new ArrayList<Fingerprint>();
    var rarity = StoryTrainer.rarity();
    for (var i = 0; i < articles.size(); i++) {
      var at = Instant.EPOCH.plusMillis(i);
      prints.add(Fingerprints.of(articles.get(i), vectors.get(i), at, rarity));
    }
    var set = new StorySet(prints, events);
    prints.forEach(print -> set.folds.put(print.id(), fold(set.event(print), folds)));
    set.compare();
    return set;
  }

  private static int fold(String event, int folds) {
    var topic =
        event.endsWith("ecb") || event.endsWith("ecbplus") ? event.split("ecb", 2)[0] : event;
    return Math.floorMod((topic.hashCode() * 0x9E3779B9) >>> 8, folds);
  }

  private void compare() {
    var index = new ExactCandidateIndex();
    var profiles = prints.stream().map(Profile::new).toList();
    for (var i = 0; i < profiles.size(); i++) {
      var article = profiles.get(i);
      var print = article.fingerprint();
      index.original(print).ifPresent(original -> copies.put(print.id(), original));
      index.add(print);
      var own = new ArrayList<Pair>();
      for (var earlier : profiles.subList(0, i)) {
        if (article.daysTo(earlier) <= Profile.WINDOW_DAYS && !article.isFurnitureOf(earlier)) {
          add(article, earlier, own);
        }
      }
      pairs.add(own);
    }
  }

  private void add(Profile article, Profile earlier, List<Pair> to) {
    var features = article.with(earlier);
    if (PairModel.probability(features) >= ExactCandidateIndex.FIRST_LOOK_MIN) {
      var row = new ArrayList<Byte>();
      for (var value : PairRow.of(article, earlier, features)) {
        row.add(value);
      }
      var isSame = event(article.fingerprint()).equals(event(earlier.fingerprint()));
      to.add(new Pair(article.fingerprint(), earlier.fingerprint(), row, isSame));
    }
  }

  List<Fingerprint> prints() {
    return prints;
  }

  List<List<Pair>> pairs() {
    return pairs;
  }

  String event(Fingerprint article) {
    return Objects.requireNonNull(events.get(article.id()), article.id()::value);
  }

  int fold(Fingerprint article) {
    return Objects.requireNonNull(folds.get(article.id()));
  }

  /** The article whose text this one repeats, null when it repeats none. */
  @org.jspecify.annotations.Nullable
  ArticleId copyOf(Fingerprint article) {
    return copies.get(article.id());
  }

  /** The candidates of the article of this number, as a forest of pairs sees them. */
  List<Likeness> likest(int number, BlockForest forest) {
    return pairs.get(number).stream()
        .map(pair -> new Likeness(pair.earlier().id(), forest.likelihood(pair.values()), List.of()))
        .filter(likeness -> likeness.score() >= ExactCandidateIndex.SCORE_MIN)
        .sorted(Likeness.LIKEST_FIRST)
        .limit(StoryDecider.CANDIDATES)
        .toList();
  }

  /** Precision, recall and F1 of pairs within the window. */
  List<Double> score(Map<ArticleId, StoryId> placed) {
    var both = 0.0;
    var together = 0.0;
    var same = 0.0;
    var profiles = prints.stream().map(Profile::new).toList();
    for (var article : profiles) {
      for (var earlier : profiles) {
        if (article == earlier) {
          break;
        }
        if (article.daysTo(earlier) <= Profile.WINDOW_DAYS) {
          var one = article.fingerprint();
          var other = earlier.fingerprint();
          var isSame = event(one).equals(event(other));
          var isTogether = Objects.equals(placed.get(one.id()), placed.get(other.id()));
          same += isSame ? 1 : 0;
          together += isTogether ? 1 : 0;
          both += isSame && isTogether ? 1 : 0;
        }
      }
    }
    return List.of(both / together, both / same, 2 * both / (together + same));
  }
}

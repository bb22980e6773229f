package broadsheet.story;

import broadsheet.article.ArticleId;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Compares a new article with every earlier one that shares a telling term with it and lies within
 * the window. Exact: the same articles in the same order always give the same answer. Belongs to
 * one thread.
 */
public final class ExactCandidateIndex implements CandidateIndex {
  /** How many of an article's words and names find candidates. */
  private static final int KEYS = 16;

  /** Commoner terms find too many. */
  private static final float WEIGHT_MIN = 3f;

  /** Less like than this at the first look is not worth a second one. */
  static final double FIRST_LOOK_MIN = 0.02;

  /** Less like than this is not worth a reason. */
  static final double SCORE_MIN = 0.01;

  /** Less related than this is not worth a second look. */
  private static final double RELATED_MIN = 0.05;

  /** So many of the latest articles are looked at even when they share no telling term. */
  private static final int LATEST = 300;

  private final List<Profile> articles = new ArrayList<>();
  private final Map<ArticleId, Integer> numbers = new HashMap<>();
  private final Map<String, List<Integer>> byTerm = new HashMap<>();
  private final Map<Long, Integer> byBand = new HashMap<>();

  @Override
  public void add(Fingerprint article) {
    var number = articles.size();
    articles.add(new Profile(article));
    numbers.put(article.id(), number);
    keys(article).forEach(key -> byTerm.computeIfAbsent(key, _ -> new ArrayList<>()).add(number));
    for (var band : TextSketches.bands(article.sketch())) {
      byBand.putIfAbsent(band, number);
    }
  }

  @Override
  public List<Likeness> likest(Fingerprint article, int limit) {
    return best(new Profile(article), sharing(article), SCORE_MIN, ExactCandidateIndex::likeness)
        .limit(limit)
        .toList();
  }

  @Override
  public List<Likeness> related(ArticleId article, int limit) {
    var number = numbers.get(article);
    if (number == null) {
      return List.of();
    }
    var profile = articles.get(number);
    var looked = sharing(profile.fingerprint());
    looked.set(Math.max(0, articles.size() - LATEST), articles.size());
    return best(profile, looked, RELATED_MIN, (_, _, pair) -> PairModel.relatedness(pair))
        .limit(limit)
        .toList();
  }

  /** The chance that both tell of one event; the forest is asked only where it may be so. */
  static double likeness(Profile article, Profile other, PairFeatures pair) {
    return PairModel.probability(pair) < FIRST_LOOK_MIN
        ? 0
        : PairForest.TREES.likelihood(PairRow.of(article, other, pair));
  }

  /** Judges what two articles have in common, from 0 to 1. */
  private interface Judge {
    double judge(Profile article, Profile earlier, PairFeatures pair);
  }

  private Stream<Likeness> best(Profile article, BitSet looked, double least, Judge judge) {
    return looked.stream()
        .mapToObj(articles::get)
        .filter(other -> !other.fingerprint().id().equals(article.fingerprint().id()))
        .filter(other -> article.daysTo(other) <= Profile.WINDOW_DAYS)
        .filter(other -> !article.isFurnitureOf(other))
        .map(other -> Scored.of(article, other, judge))
        .filter(scored -> scored.score >= least)
        .sorted(Scored.LIKEST_FIRST)
        .map(scored -> scored.explained(article));
  }

  @Override
  public Optional<ArticleId> original(Fingerprint article) {
    var profile = new Profile(article);
    var earliest = Integer.MAX_VALUE;
    for (var band : TextSketches.bands(article.sketch())) {
      var number = byBand.getOrDefault(band, Integer.MAX_VALUE);
      if (number < earliest && profile.isCopyOf(articles.get(number))) {
        earliest = number;
      }
    }
    return earliest == Integer.MAX_VALUE
        ? Optional.empty()
        : Optional.of(articles.get(earliest).fingerprint().id());
  }

  private BitSet sharing(Fingerprint article) {
    var numbers = new BitSet(articles.size());
    keys(article).forEach(key -> byTerm.getOrDefault(key, List.of()).forEach(numbers::set));
    return numbers;
  }

  private static Stream<String> keys(Fingerprint article) {
    var terms = article.terms();
    return Stream.concat(terms.words().stream().limit(KEYS), terms.names().stream().limit(KEYS))
        .filter(term -> term.weight() >= WEIGHT_MIN)
        .map(Terms.Term::key)
        .distinct();
  }

  private record Scored(Profile earlier, PairFeatures features, double score) {
    private static final Comparator<Scored> LIKEST_FIRST =
        Comparator.comparingDouble(Scored::score)
            .reversed()
            .thenComparing(scored -> scored.earlier.fingerprint().id());

    static Scored of(Profile article, Profile earlier, Judge judge) {
      var features = article.with(earlier);
      return new Scored(earlier, features, judge.judge(article, earlier, features));
    }

    Likeness explained(Profile article) {
      var reasons =
          PairReasons.of(article.fingerprint().terms(), earlier.fingerprint().terms(), features);
      return new Likeness(earlier.fingerprint().id(), score, reasons);
    }
  }
}

package broadsheet.story;

import broadsheet.article.ArticleId;
import java.util.ArrayList;
import java.util.BitSet;
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

  /** Less like than this is not worth a reason. */
  private static final double SCORE_MIN = 0.02;

  private final List<Profile> articles = new ArrayList<>();
  private final Map<String, List<Integer>> byTerm = new HashMap<>();
  private final Map<Long, Integer> byBand = new HashMap<>();

  @Override
  public void add(Fingerprint article) {
    var number = articles.size();
    articles.add(new Profile(article));
    keys(article).forEach(key -> byTerm.computeIfAbsent(key, _ -> new ArrayList<>()).add(number));
    for (var band : TextSketches.bands(article.sketch())) {
      byBand.putIfAbsent(band, number);
    }
  }

  @Override
  public List<Likeness> likest(Fingerprint article, int limit) {
    var profile = new Profile(article);
    return sharing(article).stream()
        .mapToObj(articles::get)
        .filter(earlier -> profile.daysTo(earlier) <= Profile.WINDOW_DAYS)
        .map(earlier -> scored(profile, earlier))
        .filter(scored -> scored.score > SCORE_MIN)
        .sorted((a, b) ->
            a.score != b.score
                ? Double.compare(b.score, a.score)
                : a.earlier.fingerprint().id().compareTo(b.earlier.fingerprint().id()))
        .limit(limit)
        .map(scored -> scored.explained(profile))
        .toList();
  }

  @Override
  public Optional<ArticleId> original(Fingerprint article) {
    var earliest = Integer.MAX_VALUE;
    for (var band : TextSketches.bands(article.sketch())) {
      var number = byBand.getOrDefault(band, Integer.MAX_VALUE);
      if (number < earliest && isCopyOf(article, number)) {
        earliest = number;
      }
    }
    return earliest == Integer.MAX_VALUE
        ? Optional.empty()
        : Optional.of(articles.get(earliest).fingerprint().id());
  }

  private boolean isCopyOf(Fingerprint article, int number) {
    return TextSketches.isCopy(article.sketch(), articles.get(number).fingerprint().sketch());
  }

  private static Scored scored(Profile article, Profile earlier) {
    var features = article.with(earlier);
    return new Scored(earlier, features, PairModel.probability(features));
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
    Likeness explained(Profile article) {
      var reasons =
          PairReasons.of(article.fingerprint().terms(), earlier.fingerprint().terms(), features);
      return new Likeness(earlier.fingerprint().id(), score, reasons);
    }
  }
}

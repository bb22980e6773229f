package broadsheet.article;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Runs of three words, by which one tells whether two texts have a common origin. */
record Shingles(Set<List<String>> runs) {
  private static final int LENGTH = 3;
  private static final int WORDS_MAX = 20_000;

  Shingles {
    runs = Set.copyOf(runs);
  }

  static Shingles of(List<String> words) {
    var runs = new HashSet<List<String>>();
    for (var i = 0; i + LENGTH <= Math.min(words.size(), WORDS_MAX); i++) {
      runs.add(List.copyOf(words.subList(i, i + LENGTH)));
    }
    return new Shingles(runs);
  }

  /** The share of these runs that the other text has too, from 0 to 1; 1 for none. */
  double shareIn(Shingles other) {
    var shared = runs.stream().filter(other.runs::contains).count();
    return runs.isEmpty() ? 1 : (double) shared / runs.size();
  }
}

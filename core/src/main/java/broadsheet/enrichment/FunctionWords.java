package broadsheet.enrichment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How much the small words of a text speak for each language that has lists of them. A word that
 * several languages share counts for each of them the less.
 */
final class FunctionWords {
  static final List<String> LANGUAGES =
      List.of("en", "es", "fr", "de", "it", "pt", "nl", "uk", "ru", "ar");

  private static final Map<String, double[]> WEIGHTS = weights();

  private FunctionWords() {}

  /** Adds what a word speaks for, by the place of each language in {@link #LANGUAGES}. */
  static void count(String key, double[] evidence) {
    var weights = WEIGHTS.get(key);
    if (weights != null) {
      for (var i = 0; i < evidence.length; i++) {
        evidence[i] += weights[i];
      }
    }
  }

  private static Map<String, double[]> weights() {
    var languagesOf = new HashMap<String, List<Integer>>();
    for (var i = 0; i < LANGUAGES.size(); i++) {
      var language = LANGUAGES.get(i);
      var words = language.equals("en") ? CommonWords.FUNCTION : ForeignWords.of(language).stops();
      for (var word : words) {
        languagesOf.computeIfAbsent(word, key -> new ArrayList<>()).add(i);
      }
    }
    var weights = new HashMap<String, double[]>();
    languagesOf.forEach((word, languages) -> weights.put(word, weights(languages)));
    return Map.copyOf(weights);
  }

  private static double[] weights(List<Integer> languages) {
    var weights = new double[LANGUAGES.size()];
    Arrays.fill(weights, 0);
    languages.forEach(language -> weights[language] = 1.0 / languages.size());
    return weights;
  }
}

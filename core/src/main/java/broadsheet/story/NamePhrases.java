package broadsheet.story;

import broadsheet.text.Span;
import broadsheet.text.Words;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds neighbouring capitalised words of a text. A whole name tells two events apart where its
 * parts do not: many people are called Dagna, and many streets stand in one town.
 */
final class NamePhrases {
  private static final int PHRASES_MAX = 20;

  /** Both words together must be at least this rare. */
  private static final float RARITY_MIN = 5f;

  /** Words that open sentences and are no names. */
  private static final Set<String> PLAIN =
      Set.of(
          "the",
          "a",
          "an",
          "in",
          "on",
          "at",
          "by",
          "for",
          "and",
          "but",
          "he",
          "she",
          "it",
          "they",
          "we",
          "i",
          "his",
          "her",
          "their",
          "this",
          "that",
          "these",
          "those",
          "after",
          "before",
          "when",
          "while",
          "as",
          "if",
          "no",
          "not",
          "police",
          "officer",
          "one",
          "two",
          "three",
          "from",
          "of",
          "to",
          "with",
          "also",
          "there",
          "what",
          "who",
          "how",
          "why",
          "new",
          "is",
          "was",
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday");

  private static final Comparator<Terms.Term> TELLING_FIRST =
      Comparator.comparingDouble((Terms.Term term) -> -term.weight())
          .thenComparing(Terms.Term::key);

  private NamePhrases() {}

  /** The most telling ones first. */
  static List<Terms.Term> of(String text, Rarity rarity) {
    Map<String, Integer> counts = new HashMap<>();
    Map<String, Float> rarities = new HashMap<>();
    Span before = null;
    var last = "";
    for (var span : Words.in(text)) {
      var word = isName(text, span) ? TermFinder.stem(Words.key(span.in(text))) : "";
      if (!word.isEmpty() && !last.isEmpty() && before != null && areNeighbours(before, span)) {
        var phrase = last + " " + word;
        counts.merge(phrase, 1, Integer::sum);
        rarities.put(phrase, rarity.of(last) + rarity.of(word));
      }
      last = PLAIN.contains(word) ? "" : word;
      before = span;
    }
    return counts.entrySet().stream()
        .filter(entry -> rarities.getOrDefault(entry.getKey(), 0f) >= RARITY_MIN)
        .map(entry -> new Terms.Term(entry.getKey(), weight(entry, rarities)))
        .sorted(TELLING_FIRST)
        .limit(PHRASES_MAX)
        .toList();
  }

  private static float weight(Map.Entry<String, Integer> entry, Map<String, Float> rarities) {
    var rarity = rarities.getOrDefault(entry.getKey(), 0f);
    return (float) (rarity * (1 + Math.log(entry.getValue())));
  }

  private static boolean areNeighbours(Span before, Span span) {
    return span.begin() == before.end() + 1;
  }

  private static boolean isName(String text, Span span) {
    return span.end() - span.begin() > 1
        && Character.isUpperCase(text.charAt(span.begin()))
        && !PLAIN.contains(Words.key(span.in(text)));
  }
}

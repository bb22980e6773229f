package broadsheet.enrichment;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;

/** A text's candidates with their rows, and which of them people marked. */
record MarkedPhrases(
    String id, List<KeyphraseCandidate> candidates, List<byte[]> rows, List<Boolean> marked) {
  MarkedPhrases {
    candidates = List.copyOf(candidates);
    rows = List.copyOf(rows);
    marked = List.copyOf(marked);
  }

  static MarkedPhrases of(String id, KeyphraseText text, List<String> keys) {
    var candidates = KeyphraseCandidates.in(text);
    var plain = new HashSet<String>();
    keys.forEach(key -> plain.add(plain(key)));
    return new MarkedPhrases(
        id,
        candidates,
        List.of(KeyphraseCandidates.rows(candidates, text.count())),
        candidates.stream().map(candidate -> plain.contains(plain(candidate.name()))).toList());
  }

  int fold(int folds) {
    return Math.floorMod(id.hashCode(), folds);
  }

  /** The share of marked ones among the first ten different ones of this order. */
  double precision(List<Integer> order) {
    var seen = new HashSet<String>();
    var hits = 0;
    for (var i : order) {
      if (seen.size() < 10 && seen.add(plain(candidates.get(i).name())) && marked.get(i)) {
        hits++;
      }
    }
    return hits / 10.0;
  }

  /** As the reference's scorer compares: without blanks, hyphens, capitals and plurals. */
  static String plain(String phrase) {
    var plain = new StringBuilder();
    for (var word : phrase.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}_]+", -1)) {
      var plural = word.length() > 3 && word.endsWith("s") && !word.endsWith("ss");
      plain.append(plural ? word.substring(0, word.length() - 1) : word);
    }
    return plain.toString();
  }
}

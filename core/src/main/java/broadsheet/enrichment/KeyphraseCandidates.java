package broadsheet.enrichment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Every word of an English text that says something, its names, and the phrases it repeats. */
final class KeyphraseCandidates {
  private static final int WORDS_MAX = 3;
  private static final int NAME_WORDS_MAX = 5;
  private static final int COUNT_MAX = 4_000;

  private final Map<String, KeyphraseCandidate> byKey = new LinkedHashMap<>();
  private final KeyphraseText text;

  private KeyphraseCandidates(KeyphraseText text) {
    this.text = text;
  }

  /** In the order of their first place. */
  static List<KeyphraseCandidate> in(KeyphraseText text) {
    var candidates = new KeyphraseCandidates(text);
    for (var i = 0; i < text.count(); i++) {
      candidates.look(i);
    }
    return candidates.byKey.values().stream().filter(KeyphraseCandidates::isWorth).toList();
  }

  /** Their rows for the forest, in the order given. */
  static byte[][] rows(List<KeyphraseCandidate> candidates, int length) {
    var order = new ArrayList<>(candidates);
    order.sort(Comparator.comparingDouble(KeyphraseCandidate::weight).reversed());
    var ranks = new LinkedHashMap<KeyphraseCandidate, Integer>();
    order.forEach(candidate -> ranks.put(candidate, ranks.size()));
    var rows = new byte[candidates.size()][];
    for (var i = 0; i < rows.length; i++) {
      var candidate = candidates.get(i);
      rows[i] = candidate.row(ranks.getOrDefault(candidate, 0), rows.length, Math.max(1, length));
    }
    return rows;
  }

  private static boolean isWorth(KeyphraseCandidate candidate) {
    return candidate.words() == 1 || candidate.count() > 1 || candidate.isName();
  }

  private void look(int begin) {
    if (!text.isContent(begin)) {
      return;
    }
    add(begin, begin + 1);
    for (var end = begin + 2; end <= begin + WORDS_MAX && runs(end - 1); end++) {
      add(begin, end);
    }
    for (var end = begin + WORDS_MAX + 1; end <= begin + NAME_WORDS_MAX; end++) {
      if (end <= text.count() && text.isName(begin, end)) {
        add(begin, end);
      }
    }
  }

  private boolean runs(int i) {
    return text.isContent(i) && text.isJoined(i);
  }

  private void add(int begin, int end) {
    var key = key(begin, end);
    var known = byKey.get(key);
    if (known == null && byKey.size() < COUNT_MAX) {
      known = new KeyphraseCandidate(begin, end - begin);
      byKey.put(key, known);
    }
    if (known != null && known.words() == end - begin) {
      known.stands(text, begin);
    }
  }

  private String key(int begin, int end) {
    if (end - begin == 1) {
      return Phrases.key(text.low(begin));
    }
    var key = new StringBuilder();
    for (var i = begin; i < end; i++) {
      key.append(i == begin ? "" : " ").append(Phrases.key(text.low(i)));
    }
    return key.toString();
  }
}

package broadsheet.enrichment;

import broadsheet.text.Span;
import broadsheet.text.WordForms;
import broadsheet.text.Words;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a text calls a person beside the name: a title before it or a clause behind it. */
final class Roles {
  private static final int BEFORE_MAX = 80;
  private static final int AFTER_MAX = 100;
  private static final int WORDS_MAX = 6;

  /** Words of every kind of news that also stand in roles. */
  private static final Set<String> QUALIFIERS =
      NameWords.words(
          """
          city regional state local national federal senior foreign general public international
          government company team group member media police
          """);

  private Roles() {}

  /** "foreign minister" of "foreign minister Dagna Orlik", "the envoy" of "Orlik, the envoy,". */
  static @Nullable String of(String text, Span name) {
    var after = after(text, name.end());
    return after != null ? after : before(text, name.begin());
  }

  private static @Nullable String after(String text, int end) {
    if (!text.startsWith(", ", end)) {
      return null;
    }
    var begin = end + 2;
    var stop = begin;
    var limit = Math.min(text.length(), begin + AFTER_MAX);
    while (stop < limit && ",.;:\n(\u2014".indexOf(text.charAt(stop)) < 0) {
      stop++;
    }
    var clause = text.substring(begin, stop).strip();
    var words = Words.in(clause).stream().map(word -> word.in(clause)).toList();
    return stop < limit && isRole(words) ? clause : null;
  }

  private static boolean isRole(List<String> words) {
    if (words.isEmpty() || words.stream().anyMatch(Roles::isClauseWord)) {
      return false;
    }
    return switch (words.getFirst()) {
      case "a", "an", "the", "head", "former" -> words.size() > 1;
      default ->
          words.stream().anyMatch(word -> NameWords.ROLES.contains(NameWords.key(word)))
              && words.size() <= 2 * WORDS_MAX;
    };
  }

  private static boolean isClauseWord(String word) {
    return switch (word) {
      case "is", "was", "has", "had", "said", "says", "will", "would", "told", "are", "were" ->
          true;
      default -> false;
    };
  }

  private static @Nullable String before(String text, int begin) {
    var from = Math.max(0, begin - BEFORE_MAX);
    var head = text.substring(from, begin);
    var words = Words.in(head);
    var first = words.size();
    var end = head.length();
    while (first > 0
        && words.size() - first < WORDS_MAX
        && joins(head, words.get(first - 1), end)) {
      first--;
      end = words.get(first).begin();
    }
    while (first < words.size() && !canBegin(words.get(first).in(head))) {
      first++;
    }
    if (first == words.size()) {
      return null;
    }
    var role = head.substring(words.get(first).begin()).strip();
    return isCourtesy(words.getLast().in(head)) ? null : role;
  }

  private static boolean isCourtesy(String word) {
    return NameWords.COURTESIES.contains(NameWords.key(word));
  }

  private static boolean joins(String head, Span word, int end) {
    var gap = head.substring(word.end(), end);
    var form = word.in(head);
    var key = NameWords.key(form);
    var role = NameWords.TITLES.contains(key) || NameWords.ROLES.contains(key);
    var last = end == head.length();
    var qualifier = QUALIFIERS.contains(key) || !CommonWords.isCommon(form);
    return (gap.equals(" ") || (gap.equals(". ") && role)) && (role || (!last && qualifier));
  }

  private static boolean canBegin(String word) {
    var people = Countries.isPeople(word);
    return people
        || !WordForms.isCapitalized(word)
        || NameWords.TITLES.contains(NameWords.key(word));
  }
}

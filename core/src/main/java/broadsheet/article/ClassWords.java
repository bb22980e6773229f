package broadsheet.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** The words in an element's class and id: "entry", "date" in {@code class="entryDate"}. */
final class ClassWords {
  private static final int LENGTH_MAX = 300;

  private ClassWords() {}

  static List<String> of(Element element) {
    if (element.attributesSize() == 0) {
      return List.of();
    }
    var words = new ArrayList<String>();
    split(element.attributes().get("class"), words);
    split(element.attributes().get("id"), words);
    return words;
  }

  /** The words of one class or id. */
  static List<String> of(String names) {
    var words = new ArrayList<String>();
    split(names, words);
    return words;
  }

  static boolean any(List<String> words, Set<String> wanted) {
    for (var word : words) {
      if (wanted.contains(word)) {
        return true;
      }
    }
    return false;
  }

  private static void split(String names, List<String> words) {
    var length = Math.min(LENGTH_MAX, names.length());
    var begin = 0;
    for (var at = 0; at <= length; at++) {
      if (at < length && names.charAt(at) >= 'a' && names.charAt(at) <= 'z') {
        continue; // most signs are such
      }
      var ends = at == length || !Character.isLetterOrDigit(names.charAt(at)) || isHump(names, at);
      if (ends) {
        if (at > begin) {
          words.add(lower(names.substring(begin, at)));
        }
        begin = at < length && Character.isLetterOrDigit(names.charAt(at)) ? at : at + 1;
      }
    }
  }

  private static String lower(String word) {
    for (var i = 0; i < word.length(); i++) {
      var c = word.charAt(i);
      if ((c < 'a' || c > 'z') && (c < '0' || c > '9')) {
        return word.toLowerCase(Locale.ROOT);
      }
    }
    return word;
  }

  private static boolean isHump(String names, int at) {
    return at > 0
        && Character.isUpperCase(names.charAt(at))
        && Character.isLowerCase(names.charAt(at - 1));
  }
}

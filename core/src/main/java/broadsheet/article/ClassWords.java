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
    var name = element.className();
    var id = element.id();
    if (name.isEmpty() && id.isEmpty()) {
      return List.of();
    }
    var words = new ArrayList<String>();
    split(name, words);
    split(id, words);
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
      var ends = at == length || !Character.isLetterOrDigit(names.charAt(at)) || isHump(names, at);
      if (ends) {
        if (at > begin) {
          words.add(names.substring(begin, at).toLowerCase(Locale.ROOT));
        }
        begin = at < length && Character.isLetterOrDigit(names.charAt(at)) ? at : at + 1;
      }
    }
  }

  private static boolean isHump(String names, int at) {
    return at > 0
        && Character.isUpperCase(names.charAt(at))
        && Character.isLowerCase(names.charAt(at - 1));
  }
}

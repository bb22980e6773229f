package broadsheet.article;

import broadsheet.text.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/** The text that a page declares for machines, to hold the visible blocks against. */
final class BodyWitness {
  private static final int SHINGLE = 4;
  private static final int WORDS_MIN = 50;
  private static final int WORDS_MAX = 50_000;
  private static final double SEEN_MIN = 0.7;

  private final String text;
  private final int words;
  private final Set<List<String>> shingles;

  private BodyWitness(String text, List<String> keys) {
    this.text = text;
    words = keys.size();
    shingles = shingles(keys);
  }

  /** Null when there is none, or too little to trust. */
  static @Nullable BodyWitness of(@Nullable String declared) {
    if (declared == null) {
      return null;
    }
    var marked = declared.contains("</") || declared.contains("&");
    var text = marked ? Jsoup.parseBodyFragment(declared).wholeText() : declared;
    var keys = Words.keys(text);
    return keys.size() < WORDS_MIN || keys.size() > WORDS_MAX ? null : new BodyWitness(text, keys);
  }

  String text() {
    return text;
  }

  int words() {
    return words;
  }

  boolean knows(HtmlBlock block) {
    var own = shingles(Words.keys(block.text()));
    var seen = own.stream().filter(shingles::contains).count();
    return !own.isEmpty() && seen >= SEEN_MIN * own.size();
  }

  private static Set<List<String>> shingles(List<String> keys) {
    var shingles = new HashSet<List<String>>();
    for (var i = 0; i + SHINGLE <= keys.size(); i++) {
      shingles.add(keys.subList(i, i + SHINGLE));
    }
    return shingles;
  }
}

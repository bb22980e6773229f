package broadsheet.story;

import java.text.Normalizer;
import java.util.Locale;
import java.util.StringJoiner;

/** Readable last parts of addresses. */
public final class Slugs {
  private static final int WORDS_MAX = 7;

  private Slugs() {}

  /** Up to seven plain words of {@code title}, then {@code id}; the id alone finds the thing. */
  public static String of(String title, String id) {
    var plain = Normalizer.normalize(title, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
    var slug = new StringJoiner("-");
    var word = new StringBuilder();
    var words = 0;
    for (var i = 0; i <= plain.length() && words < WORDS_MAX; i++) {
      var c = i < plain.length() ? plain.charAt(i) : ' ';
      if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
        word.append(c);
      } else if (Character.getType(c) != Character.NON_SPACING_MARK && !word.isEmpty()) {
        slug.add(word);
        word.setLength(0);
        words++;
      }
    }
    return slug.add(id).toString();
  }

  /** The id at the end of a slug. */
  public static String idIn(String slug) {
    return slug.substring(slug.lastIndexOf('-') + 1);
  }
}

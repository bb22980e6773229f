package broadsheet.enrichment;

import broadsheet.text.Span;
import broadsheet.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Names in languages other than English: runs of words with capitals, without titles before them; a
 * run behind a title is a person's. Where capitals tell nothing there are none.
 */
final class ForeignNames {
  private static final int RUN_MAX = 5;
  private static final String ENDS = ".!?:\n";
  private static final String OPENERS = " \"'“‘(«„—–-";

  private final String text;
  private final ForeignWords known;
  private final List<Span> words;
  private final boolean haveNounsCapitals;

  private ForeignNames(String text, String language) {
    this.text = text;
    known = ForeignWords.of(language);
    words = Words.in(text);
    haveNounsCapitals = language.equals("de");
  }

  /** In the order of the text, not overlapping. */
  static List<NameSpan> in(String text, String language) {
    return language.equals("ar") ? List.of() : new ForeignNames(text, language).all();
  }

  private List<NameSpan> all() {
    var names = new ArrayList<NameSpan>();
    var at = 0;
    while (at < words.size()) {
      var end = isPart(at) ? end(at) : at;
      if (end > at && isName(at, end)) {
        var span = new Span(words.get(at).begin(), words.get(end - 1).end());
        var person = end - at > 1 && at > 0 && isTitle(at - 1);
        names.add(new NameSpan(span, person ? EntityType.PERSON : EntityType.OTHER));
      }
      at = Math.max(at + 1, end);
    }
    return names;
  }

  /** Not the first word of a sentence alone, and no single noun of German. */
  private boolean isName(int begin, int end) {
    return end - begin > 1 || (!haveNounsCapitals && !opensSentence(begin));
  }

  private int end(int begin) {
    var end = begin + 1;
    for (var i = end; i < Math.min(words.size(), begin + RUN_MAX) && isJoined(i); i++) {
      if (isPart(i)) {
        end = i + 1;
      } else if (haveNounsCapitals || !ForeignWords.PARTICLES.contains(words.get(i).in(text))) {
        break;
      }
    }
    return end;
  }

  private boolean isJoined(int word) {
    var begin = words.get(word).begin();
    return begin - words.get(word - 1).end() == 1 && text.charAt(begin - 1) == ' ';
  }

  private boolean isPart(int word) {
    var low = low(word);
    return Character.isUpperCase(text.charAt(words.get(word).begin()))
        && !known.stops().contains(low)
        && !known.cues().contains(low)
        && !known.titles().contains(low);
  }

  private boolean isTitle(int word) {
    return known.titles().contains(low(word)) && isJoined(word + 1);
  }

  private String low(int word) {
    return words.get(word).in(text).toLowerCase(Locale.ROOT).replace('\u2019', '\'');
  }

  private boolean opensSentence(int word) {
    var at = words.get(word).begin() - 1;
    while (at >= 0 && OPENERS.indexOf(text.charAt(at)) >= 0) {
      at--;
    }
    return at < 0 || ENDS.indexOf(text.charAt(at)) >= 0;
  }
}

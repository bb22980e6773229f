package broadsheet.enrichment;

import broadsheet.text.Span;
import broadsheet.text.WordForms;
import broadsheet.text.Words;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Titles right before a name: "Velmoran Foreign Minister", "Secretary of State". */
final class RoleTitles {
  private static final int REACH = 100;
  private static final int WORDS_MAX = 9;
  private static final Set<String> COURTESIES =
      NameWords.words("mr mrs ms miss dr sir dame rev prof lord");
  private static final Set<String> JOINERS = NameWords.words("of for the and to");

  private final String text;
  private final int offset;
  private final List<Span> words;
  private int first = -1;

  private RoleTitles(String text, int offset, List<Span> words) {
    this.text = text;
    this.offset = offset;
    this.words = words;
  }

  /** The title that ends where a name begins. */
  static @Nullable Span before(String text, int begin) {
    var from = Math.max(text.lastIndexOf('\n', Math.max(0, begin - 1)) + 1, begin - REACH);
    var head = text.substring(from, begin);
    var titles = new RoleTitles(text, from, Words.in(head));
    titles.walk(begin);
    return titles.first < 0 ? null : new Span(titles.word(titles.first).begin(), begin - 1);
  }

  private Span word(int i) {
    return words.get(i).shifted(offset);
  }

  private void walk(int begin) {
    var end = begin;
    var last = words.size() - 1;
    for (var i = last; i >= 0 && last - i < WORDS_MAX; i--) {
      var form = word(i).in(text);
      if (!isJoined(word(i), end) || (i == last && isNoTitle(form)) || !goesOn(i, form)) {
        return;
      }
      end = word(i).begin();
    }
  }

  private static boolean isNoTitle(String form) {
    var key = NameWords.key(form);
    return COURTESIES.contains(key) || JOINERS.contains(key);
  }

  private boolean isJoined(Span word, int end) {
    var gap = text.substring(word.end(), end);
    return gap.equals(" ")
        || (gap.equals(". ") && RoleWords.isShortened(NameWords.key(word.in(text))));
  }

  /** Whether the title may reach beyond this word; notes how far it reaches for certain. */
  private boolean goesOn(int i, String form) {
    var key = NameWords.key(form);
    if (RoleWords.isTitle(key)) {
      first = i;
      return true;
    }
    var belongs = RoleWords.isModifier(key) || isProper(form, key);
    if (first >= 0) {
      first = belongs ? i : first;
      return belongs;
    }
    return (belongs && WordForms.isCapitalized(form) && i < words.size() && isInOffice(i))
        || JOINERS.contains(key);
  }

  /** Before any title is found, only the end of "Secretary of State" and the like may stand. */
  private boolean isInOffice(int i) {
    for (var j = i; j >= Math.max(0, i - 4); j--) {
      if (JOINERS.contains(word(j).in(text)) && j > 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean isProper(String form, String key) {
    return WordForms.isCapitalized(form)
        && (key.equals("new") || !CommonWords.isCommon(key))
        && !NameWords.CALENDAR.contains(key)
        && !COURTESIES.contains(key);
  }
}

package broadsheet.enrichment;

import broadsheet.text.Span;
import broadsheet.text.WordForms;
import broadsheet.text.Words;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A recognised name without what does not belong to it: articles, titles, possessives, marks, the
 * next line.
 *
 * @param form the name on one line with plain apostrophes
 * @param titled whether a person's title stands before it
 * @param reign "King" or the like before a single name, which then is no surname; else empty
 */
record FoundName(Span span, EntityType type, String form, boolean titled, String reign) {
  private static final String MARKS =
      " \t\r\n\"\u201c\u201d\u2018\u00ab\u00bb(),;:!?-\u2013\u2014*[]";
  private static final int DATELINE_MAX = 120;
  private static final Set<String> REIGNS =
      Set.of("King", "Queen", "Emperor", "Empress", "Pope", "Sultan", "Emir");

  /** Null when nothing of a name is left. */
  static @Nullable FoundName of(String text, NameSpan found) {
    var span = trimmed(text, oneLine(text, found.span()));
    if (span.length() < 2 || isDatelineAgency(text, span)) {
      return null;
    }
    var titled = found.type() == EntityType.PERSON || isCourtesy(text, span);
    var named = titled ? withoutTitles(text, span) : span;
    var last = withoutPossessive(text, withoutArticle(text, named));
    var form = form(last.in(text));
    if (last.length() < 2 || !hasLetter(form) || NameWords.CALENDAR.contains(NameWords.key(form))) {
      return null;
    }
    var courtesy = isCourtesy(titleBefore(text, last.begin()));
    var person = courtesy || (titled && last.begin() > span.begin());
    var type = person ? EntityType.PERSON : found.type();
    var before = titleBefore(text, last.begin());
    var title = last.begin() > span.begin() || isTitle(before);
    var isPerson = type == EntityType.PERSON;
    return new FoundName(last, type, form, isPerson && title, isPerson ? reign(before, form) : "");
  }

  FoundName as(EntityType other) {
    var isPerson = other == EntityType.PERSON;
    return new FoundName(span, other, form, titled && isPerson, isPerson ? reign : "");
  }

  private static String reign(String title, String form) {
    return form.indexOf(' ') < 0 && REIGNS.contains(title) ? title : "";
  }

  /** The form as it is compared: small letters without accents. */
  String key() {
    return key(form);
  }

  static String key(String form) {
    var plain = Normalizer.normalize(form, Normalizer.Form.NFD);
    var key = new StringBuilder();
    for (var i = 0; i < plain.length(); i++) {
      if (Character.getType(plain.charAt(i)) != Character.NON_SPACING_MARK) {
        key.append(plain.charAt(i));
      }
    }
    var small = key.toString().toLowerCase(Locale.ROOT);
    return small.startsWith("the ") ? small.substring(4) : small;
  }

  List<String> words() {
    return List.of(key().split(" "));
  }

  private static Span oneLine(String text, Span span) {
    var line = span.in(text).indexOf('\n');
    return line < 0 ? span : new Span(span.begin(), span.begin() + line);
  }

  private static Span trimmed(String text, Span span) {
    var begin = span.begin();
    var end = span.end();
    while (begin < end && MARKS.indexOf(text.charAt(begin)) >= 0) {
      begin++;
    }
    while (end > begin && (MARKS.indexOf(text.charAt(end - 1)) >= 0 || endsSentence(text, end))) {
      end--;
    }
    return new Span(begin, end);
  }

  /** A last point that is none of "F.S.B." or "Inc.". */
  private static boolean endsSentence(String text, int end) {
    if (text.charAt(end - 1) != '.' || end < 3) {
      return false;
    }
    var dotted = text.charAt(end - 3) == '.' || text.charAt(end - 3) == ' ';
    return !dotted && !text.startsWith("Inc.", end - 4) && !text.startsWith("Jr.", end - 3);
  }

  /** The agency of "RIVERTON (NCA) —". */
  private static boolean isDatelineAgency(String text, Span span) {
    var begin = span.begin();
    if (begin == 0 || text.charAt(begin - 1) != '(' || !text.startsWith(")", span.end())) {
      return false;
    }
    var line = text.lastIndexOf('\n', begin) + 1;
    var after = text.substring(span.end() + 1, Math.min(text.length(), span.end() + 5)).strip();
    var dash = after.startsWith("-") || after.startsWith("\u2013") || after.startsWith("\u2014");
    return begin - line < DATELINE_MAX && dash;
  }

  private static boolean isCourtesy(String text, Span span) {
    var word = Words.in(span.in(text)).stream().findFirst();
    return word.isPresent() && isCourtesy(word.get().in(span.in(text)));
  }

  private static boolean isCourtesy(String word) {
    return NameWords.COURTESIES.contains(NameWords.key(word));
  }

  private static Span withoutTitles(String text, Span span) {
    var words = new ArrayList<>(Words.in(span.in(text)));
    var begin = 0;
    while (words.size() > 1 && isTitle(words.getFirst().in(span.in(text)))) {
      words.removeFirst();
      begin = words.getFirst().begin();
    }
    return new Span(span.begin() + begin, span.end());
  }

  private static boolean isTitle(String word) {
    return NameWords.TITLES.contains(NameWords.key(word));
  }

  private static Span withoutArticle(String text, Span span) {
    var form = span.in(text);
    var sentence = form.startsWith("The ") && beginsSentence(text, span.begin());
    var article = form.startsWith("the ") || sentence ? 4 : form.startsWith("a ") ? 2 : 0;
    return new Span(span.begin() + article, span.end());
  }

  private static boolean beginsSentence(String text, int begin) {
    var i = begin - 1;
    while (i >= 0 && text.charAt(i) == ' ') {
      i--;
    }
    return i < 0 || "\n.!?:\"\u201c\u2018".indexOf(text.charAt(i)) >= 0;
  }

  private static Span withoutPossessive(String text, Span span) {
    var form = span.in(text);
    return new Span(span.begin(), span.begin() + WordForms.withoutPossessive(form).length());
  }

  /** The capital word that stands right before, be it a title; else empty. */
  private static String titleBefore(String text, int begin) {
    var from = Math.max(0, begin - 24);
    var words = Words.in(text.substring(from, begin));
    if (words.isEmpty()) {
      return "";
    }
    var last = words.getLast().shifted(from);
    var gap = text.substring(last.end(), begin);
    var joins = gap.equals(" ") || gap.equals(". ");
    return joins && WordForms.isCapitalized(last.in(text)) ? last.in(text) : "";
  }

  private static boolean hasLetter(String form) {
    return form.chars().anyMatch(Character::isLetter);
  }

  private static String form(String raw) {
    return String.join(" ", raw.strip().split("\\s+")).replace('\u2019', '\'');
  }
}

package broadsheet.article;

import broadsheet.text.Paragraphs;
import broadsheet.text.Words;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Takes the lines that name a report's makers off its end. */
public final class Credits {
  private static final int LENGTH_MAX = 500;
  private static final List<String> BEGINNINGS =
      List.of(
          "additional reporting by",
          "additional reporting from",
          "reporting by",
          "editing by",
          "writing by",
          "compiled by",
          "additional editing by",
          "additional writing by",
          "with reporting by",
          "reporting and writing by",
          "reporting and editing by",
          "writing and editing by",
          "graphic by",
          "graphics by",
          "translated by",
          "edited by",
          "produced by",
          "photographs by",
          "with additional reporting by",
          "with inputs from",
          "our standards:");

  /** Small words that stand between the names of a credit. */
  private static final Set<String> SMALL_WORDS =
      Set.of(
          "by",
          "and",
          "in",
          "the",
          "of",
          "for",
          "from",
          "with",
          "additional",
          "reporting",
          "editing",
          "writing",
          "edited",
          "written",
          "compiled",
          "translated",
          "graphic",
          "graphics",
          "photographs",
          "produced",
          "production",
          "video",
          "de",
          "da",
          "di",
          "van",
          "von",
          "der",
          "den",
          "al",
          "el",
          "bin",
          "ibn",
          "la",
          "le",
          "du",
          "desk",
          "bureau",
          "newsroom",
          "staff",
          "inputs",
          "standards",
          "principles",
          "our",
          "trust",
          "at");

  private Credits() {}

  /** {@code text} without the credits at its end. */
  public static String strip(String text) {
    var kept = text.stripTrailing();
    while (true) {
      var end = creditBegin(kept);
      if (end < 0) {
        return kept;
      }
      kept = kept.substring(0, end).stripTrailing();
    }
  }

  /** Where the last credit begins; -1 when the text ends without one. */
  private static int creditBegin(String text) {
    var from = Math.max(0, text.length() - LENGTH_MAX);
    var tail = text.substring(from).toLowerCase(Locale.ROOT);
    if (tail.length() != text.length() - from) {
      return -1;
    }
    var first = -1;
    for (var beginning : BEGINNINGS) {
      for (var at = tail.indexOf(beginning); at >= 0; at = tail.indexOf(beginning, at + 1)) {
        if ((first < 0 || from + at < first) && isCredit(text, from + at)) {
          first = from + at;
        }
      }
    }
    return first < 0 ? contributionBegin(text) : opening(text, first);
  }

  private static boolean isCredit(String text, int begin) {
    return (Character.isUpperCase(text.charAt(begin)) || isAfterOpening(text, begin))
        && startsSentence(text, begin)
        && namesOnly(text.substring(begin));
  }

  private static boolean isAfterOpening(String text, int begin) {
    return begin > 0 && "([".indexOf(text.charAt(begin - 1)) >= 0;
  }

  /** The bracket, dash or emphasis that opens the credit belongs to it. */
  private static int opening(String text, int begin) {
    var at = begin;
    while (at > 0 && "([*_—–-".indexOf(text.charAt(at - 1)) >= 0) {
      at--;
    }
    return at;
  }

  private static boolean startsSentence(String text, int begin) {
    var at = opening(text, begin);
    while (at > 0 && Paragraphs.isSpace(text.charAt(at - 1))) {
      at--;
    }
    var opened = at == 0 || opening(text, begin) < begin;
    return opened || ".!?…\"'”’)];".indexOf(text.charAt(at - 1)) >= 0;
  }

  private static boolean namesOnly(String credit) {
    for (var span : Words.in(credit)) {
      var word = span.in(credit);
      if (Character.isLowerCase(word.charAt(0)) && !SMALL_WORDS.contains(word)) {
        return false;
      }
    }
    return true;
  }

  /** A last paragraph like "Writer Tamsin Vael in Kelda contributed to this report." */
  private static int contributionBegin(String text) {
    var begin = text.lastIndexOf('\n') + 1;
    var last = text.substring(begin).toLowerCase(Locale.ROOT);
    var contributed =
        last.length() <= LENGTH_MAX
            && (last.contains("contributed to this ") || last.contains("contributed reporting"));
    return contributed && begin > 0 ? begin : -1;
  }
}

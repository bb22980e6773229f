package broadsheet.article;

import broadsheet.text.Paragraphs;
import broadsheet.text.Span;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Finds datelines by their form: a place in capitals, a date, an agency in brackets, a dash. */
public final class Datelines {
  private static final int LENGTH_MAX = 120;
  private static final int MARK_MAX = 40;
  private static final int CAPITALS_MIN = 3;
  private static final Set<String> SMALL_WORDS = Set.of("and", "of", "de", "la", "el", "du", "the");

  private Datelines() {}

  /** The dateline at the very begin of {@code text}. */
  public static Optional<Dateline> of(String text) {
    return at(text, 0);
  }

  /** Where the first sentence begins, after by-line and dateline; 0 when there is neither. */
  public static int openingEnd(String text) {
    var byLine = ByLines.of(text.substring(0, Math.min(text.length(), 4 * LENGTH_MAX)));
    var begin = byLine.map(ByLine::end).filter(end -> end < text.length()).orElse(0);
    return at(text, begin).map(dateline -> dateline.span().end()).orElse(begin);
  }

  /** The dateline that begins at {@code begin}. */
  static Optional<Dateline> at(String text, int begin) {
    var limit = Math.min(text.length(), begin + LENGTH_MAX);
    if (capitals(text, begin, limit) < CAPITALS_MIN) {
      return Optional.empty();
    }
    var open = text.indexOf('(', begin);
    var dash = dash(text, begin, limit);
    if (open > 0 && open < limit && (dash.end() == 0 || open < dash.begin())) {
      return bracketed(text, begin, open);
    }
    return dash.end() > 0 && isPlace(text.substring(begin, dash.begin()))
        ? Optional.of(new Dateline(new Span(begin, skipSpace(text, dash.end())), null))
        : Optional.empty();
  }

  private static Optional<Dateline> bracketed(String text, int begin, int open) {
    var close = text.indexOf(')', open);
    if (close < 0 || close - open > MARK_MAX || !isPlace(text.substring(begin, open))) {
      return Optional.empty();
    }
    var after = skipSpace(text, close + 1);
    var end = after;
    while (end < text.length() && end < after + 3 && "—–-.:".indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    var mark = text.substring(open + 1, close).strip();
    return end > after && isMark(mark)
        ? Optional.of(new Dateline(new Span(begin, skipSpace(text, end)), mark))
        : Optional.empty();
  }

  private static boolean isMark(String mark) {
    return !mark.isEmpty()
        && mark.chars().noneMatch(Character::isDigit)
        && (Character.isUpperCase(mark.charAt(0)) || Agencies.known(mark).isPresent());
  }

  /** The first dash with space before it; a span of length 0 when there is none. */
  private static Span dash(String text, int begin, int limit) {
    for (var at = begin + 1; at < limit; at++) {
      var c = text.charAt(at);
      var spaced = Paragraphs.isSpace(text.charAt(at - 1));
      if (c == '—' || (spaced && (c == '–' || c == '-'))) {
        var end = at;
        while (end < text.length() && "—–-".indexOf(text.charAt(end)) >= 0) {
          end++;
        }
        return new Span(at, end);
      }
    }
    return new Span(0, 0);
  }

  /** How many capitals the first word has, before anything that is not one. */
  private static int capitals(String text, int begin, int limit) {
    var at = begin;
    var count = 0;
    while (at < limit && (Character.isUpperCase(text.charAt(at)) || isJoint(text.charAt(at)))) {
      count += Character.isUpperCase(text.charAt(at)) ? 1 : 0;
      at++;
    }
    return at < limit && Character.isLetterOrDigit(text.charAt(at)) ? 0 : count;
  }

  private static boolean isJoint(char c) {
    return c == '.' || c == '-' || c == '\'' || c == '’' || c == ' ';
  }

  /** "PORT KELDA, Sorrel Islands, Nov. 3": names and a date, no sentence. */
  private static boolean isPlace(String words) {
    for (var word : words.replace(',', ' ').strip().split("\\s", -1)) {
      var named =
          word.isEmpty()
              || Character.isUpperCase(word.charAt(0))
              || Character.isDigit(word.charAt(0))
              || "/|".contains(word)
              || SMALL_WORDS.contains(word.toLowerCase(Locale.ROOT));
      if (!named || word.indexOf(';') >= 0) {
        return false;
      }
    }
    return true;
  }

  static int skipSpace(String text, int from) {
    var at = from;
    while (at < text.length() && Paragraphs.isSpace(text.charAt(at))) {
      at++;
    }
    return at;
  }
}

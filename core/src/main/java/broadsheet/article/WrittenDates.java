package broadsheet.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Finds whole dates (day, month and year) in a text of any language that {@link Months} knows, in
 * figures of any script, in the orders in which people write them.
 */
final class WrittenDates {
  /** So many code units of a text are looked at. */
  private static final int LENGTH_MAX = 2_000;

  /** "1.1.31" has four. */
  private static final int DIGITS_MIN = 4;

  private static final int YEAR_MIN = 1900;
  private static final int YEAR_MAX = 2100;

  /** Words that stand between a day and its month, or a month and its year. */
  private static final Set<String> LINKS =
      Set.of("de", "del", "of", "d", "en", "di", "da", "do", "der", "den", "st", "nd", "rd", "th");

  private static final Set<String> ORDINALS =
      Set.of("", "st", "nd", "rd", "th", "er", "e", "º", "°", "ª", "ого", "го", "an", "日", "일");

  private final String text;
  private final DayOrder order;
  private final List<Token> tokens;

  /** A number, or a run of letters in lower case with number -1. */
  private record Token(String word, int number, int digits, int begin, int end) {
    boolean isNumber() {
      return number >= 0;
    }
  }

  /** Tokens, the last one inside. */
  private record Range(int from, int to) {}

  private WrittenDates(String text, DayOrder order) {
    this.text = text;
    this.order = order;
    this.tokens = tokens(text);
  }

  /** The dates in the text, in its order, none overlapping another. */
  static List<WrittenDay> in(String text, DayOrder order) {
    var cut = text.substring(0, Math.min(LENGTH_MAX, text.length()));
    return hasDigits(cut) ? new WrittenDates(cut, order).find() : List.of();
  }

  private static boolean hasDigits(String text) {
    var digits = 0;
    for (var i = 0; i < text.length() && digits < DIGITS_MIN; i++) {
      var c = text.charAt(i);
      var digit = c < 128 ? c >= '0' && c <= '9' : Character.digit(c, 10) >= 0;
      digits += digit ? 1 : 0;
    }
    return digits == DIGITS_MIN;
  }

  /** The first of them. */
  static Optional<WrittenDay> first(String text, DayOrder order) {
    return in(text, order).stream().findFirst();
  }

  private List<WrittenDay> find() {
    var found = new ArrayList<WrittenDay>();
    var at = 0;
    while (at < tokens.size()) {
      var here = at;
      var day = ideographs(at).or(() -> figures(here)).or(() -> named(here));
      if (day.isEmpty()) {
        at++;
        continue;
      }
      found.add(day.get());
      while (at < tokens.size() && tokens.get(at).begin < day.get().end()) {
        at++;
      }
    }
    return found;
  }

  /** 2031年5月9日, 2031년 5월 9일. */
  private Optional<WrittenDay> ideographs(int at) {
    var year = number(at);
    var month = number(at + 2);
    var day = number(at + 4);
    var marked = isWord(at + 1, "年", "년") && isWord(at + 3, "月", "월");
    return marked && year >= YEAR_MIN && day > 0
        ? day(year, month, day, new Range(at, at + 4))
        : empty();
  }

  /** 2031-05-09, 09.05.2031, 5/9/31: three numbers with the same sign between them. */
  private Optional<WrittenDay> figures(int at) {
    if (at + 2 >= tokens.size() || !tokens.get(at).isNumber()) {
      return empty();
    }
    var sign = sign(at);
    if (sign == 0 || sign != sign(at + 1) || isGlued(at)) {
      return empty();
    }
    var one = tokens.get(at);
    var two = tokens.get(at + 1);
    var three = tokens.get(at + 2);
    if (!two.isNumber() || !three.isNumber() || two.digits > 2) {
      return named(at);
    }
    if (one.digits == 4) {
      return three.digits <= 2
          ? day(one.number, two.number, three.number, new Range(at, at + 2))
          : empty();
    }
    var year = year(three, sign);
    return one.digits > 2 || year < 0 ? empty() : dayAndMonth(at, sign, year);
  }

  private Optional<WrittenDay> dayAndMonth(int at, char sign, int year) {
    var one = number(at);
    var two = number(at + 1);
    var monthFirst = two > 12 || (one <= 12 && order == DayOrder.MONTH_FIRST && sign != '.');
    var sure = one > 12 || two > 12 || sign == '.' || one == two;
    return (monthFirst
            ? day(year, one, two, new Range(at, at + 2))
            : day(year, two, one, new Range(at, at + 2)))
        .map(found -> new WrittenDay(found.day(), found.begin(), found.end(), sure));
  }

  private static int year(Token token, char sign) {
    if (token.digits == 4) {
      return token.number;
    }
    return token.digits == 2 && sign != '-' ? 2000 + token.number : -1;
  }

  /** 9 May 2031, May 9th, 2031, 9 de mayo de 2031, 2031. május 9. */
  private Optional<WrittenDay> named(int at) {
    var number = number(at);
    if (number < 0) {
      var month = month(at);
      return month > 0 ? monthDayYear(at, month) : empty();
    }
    var next = after(at);
    var month = month(next);
    if (month == 0 || sentenceBetween(at, next)) {
      return empty();
    }
    var last = after(next);
    if (tokens.get(at).digits == 4) {
      return number(last) > 0 && number(last) <= 31
          ? day(number, month, number(last), new Range(at, last))
          : empty();
    }
    return isYear(last) ? day(number(last), month, number, new Range(at, last)) : empty();
  }

  private Optional<WrittenDay> monthDayYear(int at, int month) {
    var day = after(at);
    var year = after(day);
    var fits = number(day) > 0 && tokens.get(day).digits <= 2 && isYear(year);
    return fits && !sentenceBetween(at, day)
        ? day(number(year), month, number(day), new Range(at, year))
        : empty();
  }

  private boolean isYear(int at) {
    return at < tokens.size() && tokens.get(at).digits == 4 && number(at) >= YEAR_MIN;
  }

  /** The next token that is no link word or ordinal's ending. */
  private int after(int at) {
    var next = at + 1;
    while (next < tokens.size() && next < at + 4 && isLink(tokens.get(next).word)) {
      next++;
    }
    return next;
  }

  private static boolean isLink(String word) {
    return !word.isEmpty() && (LINKS.contains(word) || ORDINALS.contains(word));
  }

  /** Whether more than spaces, a dot, a comma or a dash divides two tokens. */
  private boolean sentenceBetween(int at, int next) {
    var between = text.substring(tokens.get(at).end, tokens.get(next).begin);
    return between.length() > 12 || between.indexOf('|') >= 0 || between.indexOf('\n') >= 0;
  }

  private int month(int at) {
    return at < tokens.size() && !tokens.get(at).isNumber() ? Months.of(tokens.get(at).word) : 0;
  }

  private int number(int at) {
    return at < tokens.size() ? tokens.get(at).number : -1;
  }

  private boolean isWord(int at, String one, String other) {
    return at < tokens.size()
        && (tokens.get(at).word.equals(one) || tokens.get(at).word.equals(other));
  }

  /** The one sign between this token and the next, spaces around it aside; 0 when there is none. */
  private char sign(int at) {
    var between = text.substring(tokens.get(at).end, tokens.get(at + 1).begin).strip();
    return between.length() == 1 && "-/.‐‑–".indexOf(between.charAt(0)) >= 0
        ? between.charAt(0)
        : 0;
  }

  /** Whether a sign joins this token to a number before it, as in a version or an address. */
  private boolean isGlued(int at) {
    return at > 0
        && tokens.get(at - 1).isNumber()
        && tokens.get(at).begin - tokens.get(at - 1).end == 1
        && "-/.".indexOf(text.charAt(tokens.get(at).begin - 1)) >= 0;
  }

  private Optional<WrittenDay> day(int year, int month, int day, Range tokenRange) {
    if (year < YEAR_MIN || year > YEAR_MAX) {
      return empty();
    }
    try {
      var begin = tokens.get(tokenRange.from).begin;
      var end = tokens.get(tokenRange.to).end;
      return Optional.of(new WrittenDay(LocalDate.of(year, month, day), begin, end, true));
    } catch (DateTimeException noSuchDay) {
      return empty();
    }
  }

  private static Optional<WrittenDay> empty() {
    return Optional.empty();
  }

  private static List<Token> tokens(String text) {
    var tokens = new ArrayList<Token>();
    var at = 0;
    while (at < text.length()) {
      var c = text.charAt(at);
      if (Character.digit(c, 10) >= 0) {
        at = addNumber(text, at, tokens);
      } else if (Character.isLetter(c)) {
        at = addWord(text, at, tokens);
      } else {
        at++;
      }
    }
    return tokens;
  }

  private static int addNumber(String text, int begin, List<Token> tokens) {
    var number = 0;
    var at = begin;
    while (at < text.length() && Character.digit(text.charAt(at), 10) >= 0) {
      number = at - begin < 8 ? number * 10 + Character.digit(text.charAt(at), 10) : number;
      at++;
    }
    tokens.add(new Token("", number, at - begin, begin, at));
    return at;
  }

  private static int addWord(String text, int begin, List<Token> tokens) {
    var at = begin + 1;
    if (!isEastern(text.charAt(begin))) {
      while (at < text.length() && isInWord(text.charAt(at))) {
        at++;
      }
    }
    var word = text.substring(begin, at).toLowerCase(Locale.ROOT);
    // Levantine months are two words: the second is joined to the first.
    if ((word.equals("كانون") || word.equals("تشرين")) && at < text.length()) {
      var end = at + 1;
      while (end < text.length() && isInWord(text.charAt(end))) {
        end++;
      }
      word += text.substring(at + 1, end);
      at = end;
    }
    tokens.add(new Token(word, -1, 0, begin, at));
    return at;
  }

  private static boolean isInWord(char c) {
    return (Character.isLetter(c) && !isEastern(c))
        || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static boolean isEastern(char c) {
    return Character.isIdeographic(c) || c == '년' || c == '월' || c == '일';
  }
}

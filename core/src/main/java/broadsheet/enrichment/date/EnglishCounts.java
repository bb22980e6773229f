package broadsheet.enrichment.date;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads English numbers, in figures and in words. */
final class EnglishCounts {
  private static final Set<String> SUFFIXES = Set.of("st", "nd", "rd", "th");
  private static final Set<String> FEW = Set.of("few", "several", "many", "some");

  private EnglishCounts() {}

  /**
   * A number and the first token behind it.
   *
   * @param exact false for "a few"
   */
  record Count(double value, int to, boolean exact) {
    int whole() {
      return (int) value;
    }
  }

  /** "3", "3.5", "twenty and four", "two and a half", "a couple of", "a", "half a". */
  static @Nullable Count at(Tokens tokens, int at) {
    var token = tokens.at(at);
    if (token.isNumber()) {
      return figures(tokens, at);
    }
    if (!token.isWord()) {
      return null;
    }
    if (token.is("half")) {
      var to = tokens.is(at + 1, "a") || tokens.is(at + 1, "an") ? at + 2 : at + 1;
      return new Count(0.5, tokens.is(to, "-") ? to + 1 : to, true);
    }
    var begin = tokens.is(at, "a") && isSome(tokens.at(at + 1)) ? at + 1 : at;
    if (tokens.is(begin, "couple")) {
      return new Count(2, tokens.is(begin + 1, "of") ? begin + 2 : begin + 1, true);
    }
    if (FEW.contains(tokens.key(begin))) {
      return new Count(3, begin + 1, false);
    }
    if (tokens.is(at, "a") || tokens.is(at, "another")) {
      return new Count(1, at + 1, true);
    }
    var words = words(tokens, at);
    return words == null ? null : withHalf(tokens, words);
  }

  private static boolean isSome(Token token) {
    return token.is("couple") || FEW.contains(token.key());
  }

  private static Count figures(Tokens tokens, int at) {
    var next = tokens.at(at + 2);
    var decimal =
        tokens.is(at + 1, ".")
            && next.isNumber()
            && tokens.touches(at + 1)
            && tokens.touches(at + 2);
    if (!decimal) {
      return withHalf(tokens, new Count(tokens.number(at), at + 1, true));
    }
    var value = tokens.number(at) + next.number() / Math.pow(10, next.length());
    return new Count(value, at + 3, true);
  }

  private static Count withHalf(Tokens tokens, Count count) {
    var to = count.to();
    if (tokens.are(to, "and", "half")) {
      return new Count(count.value() + 0.5, to + 2, true);
    }
    return tokens.are(to, "and", "a", "half")
        ? new Count(count.value() + 0.5, to + 3, true)
        : count;
  }

  /** Whole numbers in words up to the thousands; null when there is none. */
  static @Nullable Count words(Tokens tokens, int at) {
    var total = 0;
    var part = 0;
    var to = at;
    var last = at;
    while (to < tokens.size()) {
      var token = tokens.at(to);
      var tens = EnglishWords.tens(token);
      var small = token.is("a") || token.is("couple") ? 0 : EnglishWords.small(token);
      if (tens > 0 && part % 100 == 0) {
        part += tens;
      } else if (small > 0 && (part % 100 == 0 || (part % 10 == 0 && small < 10))) {
        part += small;
      } else if (token.is("hundred") && part > 0 && part < 10) {
        part *= 100;
      } else if (token.is("thousand") && part > 0 && total == 0) {
        total = part * 1000;
        part = 0;
      } else {
        break;
      }
      last = ++to;
      to += isLink(tokens, to, part) ? 1 : 0;
    }
    return last == at ? null : new Count(total + part, last, true);
  }

  private static boolean isLink(Tokens tokens, int at, int part) {
    var next = tokens.at(at + 1);
    var goesOn = EnglishWords.tens(next) > 0 || EnglishWords.small(next) > 0;
    var small = part % 10 == 0 || part % 100 == 0;
    return goesOn
        && small
        && !next.is("an")
        && ((tokens.is(at, "-") && tokens.touches(at + 1)) || (tokens.is(at, "and") && part > 10));
  }

  /** A day of the month: "21", "21st", "twenty-first", "twenty one"; null when there is none. */
  static @Nullable Count day(Tokens tokens, int at) {
    var count = ordinal(tokens, at);
    if (count == null && tokens.at(at).isNumber() && tokens.at(at).length() <= 2) {
      count = new Count(tokens.number(at), at + 1, true);
    }
    if (count == null
        && EnglishWords.small(tokens.at(at)) + EnglishWords.tens(tokens.at(at)) > 0
        && !tokens.is(at, "an")
        && !tokens.is(at, "couple")) {
      count = words(tokens, at);
    }
    return count != null && count.value() >= 1 && count.value() <= 31 ? count : null;
  }

  /** "21st", "twenty-first"; null when there is none. */
  static @Nullable Count ordinal(Tokens tokens, int at) {
    var token = tokens.at(at);
    if (token.isNumber()) {
      var suffixed = SUFFIXES.contains(tokens.key(at + 1)) && tokens.touches(at + 1);
      return suffixed ? new Count(token.number(), at + 2, true) : null;
    }
    if (EnglishWords.ordinal(token) > 0) {
      return new Count(EnglishWords.ordinal(token), at + 1, true);
    }
    var tens = EnglishWords.tens(token);
    var next = tokens.is(at + 1, "-") ? at + 2 : at + 1;
    var ones = EnglishWords.ordinal(tokens.at(next));
    return tens > 0 && ones > 0 && ones < 10 ? new Count(tens + ones, next + 1, true) : null;
  }

  /**
   * A year: "2018", "nineteen seventy eight", "two thousand and eighteen"; null when there is none.
   */
  static @Nullable Count year(Tokens tokens, int at) {
    var token = tokens.at(at);
    if (token.isNumber()) {
      return token.length() == 4 ? new Count(token.number(), at + 1, true) : null;
    }
    var first = EnglishWords.small(token) + EnglishWords.tens(token);
    if (first < 1 || token.is("an") || token.is("couple")) {
      return null;
    }
    var whole = words(tokens, at);
    if (whole != null && whole.value() >= 1000 && whole.value() < 2100) {
      return whole;
    }
    return inPairs(tokens, at, first);
  }

  private static @Nullable Count inPairs(Tokens tokens, int at, int first) {
    var next = tokens.is(at + 1, "-") ? at + 2 : at + 1;
    if (first < 15 || first > 20) {
      return null;
    }
    if (tokens.is(next, "zero") || tokens.is(next, "oh")) {
      var small = EnglishWords.small(tokens.at(next + 1));
      return small > 0 && small < 10 ? new Count(first * 100 + small, next + 2, true) : null;
    }
    var rest = words(tokens, next);
    if (rest == null || rest.value() < 10 || rest.value() >= 100) {
      return null;
    }
    return new Count(first * 100 + rest.value(), rest.to(), true);
  }
}

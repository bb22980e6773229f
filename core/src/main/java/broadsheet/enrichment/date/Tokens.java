package broadsheet.enrichment.date;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The words, numbers and marks of a text, for reading ahead without fear of its end. */
final class Tokens {
  private static final Token END = new Token(0, 0, Token.BREAK, -1, false, true);
  private static final int DIGITS_MAX = 9;

  private final CharSequence text;
  private final List<Token> tokens = new ArrayList<>();

  private Tokens(CharSequence text) {
    this.text = text;
  }

  static Tokens of(CharSequence text) {
    var tokens = new Tokens(text);
    tokens.divide();
    return tokens;
  }

  int size() {
    return tokens.size();
  }

  /** The token there, or a break beyond the text. */
  Token at(int index) {
    return index < 0 || index >= tokens.size() ? END : tokens.get(index);
  }

  String key(int index) {
    return at(index).key();
  }

  int number(int index) {
    return at(index).number();
  }

  boolean is(int index, String key) {
    return at(index).key().equals(key);
  }

  /** Whether these words stand there, one after the other. */
  boolean are(int index, String... keys) {
    for (var i = 0; i < keys.length; i++) {
      if (!is(index + i, keys[i])) {
        return false;
      }
    }
    return true;
  }

  /** Whether nothing but the token before touches this one. */
  boolean touches(int index) {
    return !at(index).spaced();
  }

  private void divide() {
    var at = 0;
    while (at < text.length()) {
      var begin = skipSpace(at);
      if (begin >= text.length()) {
        return;
      }
      if (breaks(at, begin)) {
        tokens.add(new Token(begin, begin, Token.BREAK, -1, false, true));
      }
      at = end(begin);
      tokens.add(token(begin, at, begin > 0 && isSpace(text.charAt(begin - 1))));
    }
  }

  private boolean breaks(int from, int to) {
    var lines = 0;
    for (var i = from; i < to; i++) {
      lines += text.charAt(i) == '\n' ? 1 : 0;
    }
    return lines > 1;
  }

  private int skipSpace(int from) {
    var at = from;
    while (at < text.length() && isSpace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isSpace(char c) {
    return c <= ' ' || c == '\u00a0' || c == '\u202f' || Character.isWhitespace(c);
  }

  private int end(int begin) {
    var first = text.charAt(begin);
    if (Character.isDigit(first)) {
      return numberEnd(begin);
    }
    if (!isLetter(first)) {
      return begin + 1;
    }
    var at = begin;
    while (at < text.length() && isLetter(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private int numberEnd(int begin) {
    var at = begin;
    while (at < text.length() && (Character.isDigit(text.charAt(at)) || isGroup(begin, at))) {
      at++;
    }
    return at;
  }

  /** Whether the comma there divides thousands: "2,025" is no year. */
  private boolean isGroup(int begin, int at) {
    return text.charAt(at) == ','
        && at - begin <= 3
        && isDigits(at + 1, at + 4)
        && (at + 4 >= text.length() || !Character.isDigit(text.charAt(at + 4)))
        && at + 4 - begin <= DIGITS_MAX;
  }

  private boolean isDigits(int from, int to) {
    if (to > text.length()) {
      return false;
    }
    for (var i = from; i < to; i++) {
      if (!Character.isDigit(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isLetter(char c) {
    if (c < 128) {
      return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
    return Character.isLetter(c)
        || Character.isSurrogate(c)
        || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private Token token(int begin, int end, boolean spaced) {
    var first = text.charAt(begin);
    if (Character.isDigit(first)) {
      return new Token(
          begin, end, text.subSequence(begin, end).toString(), value(begin, end), false, spaced);
    }
    if (!isLetter(first)) {
      return new Token(begin, end, mark(first), -1, false, spaced);
    }
    var word = text.subSequence(begin, end).toString();
    return new Token(
        begin, end, word.toLowerCase(Locale.ROOT), -1, Character.isUpperCase(first), spaced);
  }

  private static String mark(char c) {
    return switch (c) {
      case '‐', '‑', '–', '−' -> "-";
      case '’', '‘', 'ʼ' -> "'";
      case '“', '”', '„', '«', '»' -> "\"";
      case '\n' -> " ";
      default -> String.valueOf(c);
    };
  }

  private int value(int begin, int end) {
    if (end - begin > DIGITS_MAX) {
      return -1;
    }
    var value = 0;
    for (var i = begin; i < end; i++) {
      var c = text.charAt(i);
      value = c == ',' ? value : value * 10 + Character.digit(c, 10);
    }
    return value;
  }
}

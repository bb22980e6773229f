package broadsheet.enrichment.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Divides a text into tokens. Linear; what is longer than {@link #TOKENS_MAX} is cut off. */
final class TokenReader {
  static final int TOKENS_MAX = 60_000;
  private static final int GROUP = 3;

  private final String text;
  private final char thousands;
  private final char decimal;
  private final List<Token> tokens = new ArrayList<>();

  private TokenReader(String text, boolean pointIsDecimal) {
    this.text = text;
    this.thousands = pointIsDecimal ? ',' : '.';
    this.decimal = pointIsDecimal ? '.' : ',';
  }

  /** With the separators of English: 1,234.5. */
  static List<Token> english(String text) {
    return new TokenReader(text, true).read();
  }

  /** With the separators of most of Europe: 1.234,5. */
  static List<Token> continental(String text) {
    return new TokenReader(text, false).read();
  }

  private List<Token> read() {
    var at = 0;
    while (at < text.length() && tokens.size() < TOKENS_MAX) {
      var c = text.charAt(at);
      if (Character.isLetter(c)) {
        at = word(at);
      } else if (Character.isDigit(c) || isLeadingDecimal(at)) {
        at = number(at);
      } else if (c == '\n') {
        at = lineBreak(at);
      } else {
        at = isSpace(c) ? at + 1 : mark(at);
      }
    }
    return tokens;
  }

  static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private boolean isLeadingDecimal(int at) {
    return text.charAt(at) == '.'
        && isDigit(at + 1)
        && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)));
  }

  private boolean isDigit(int at) {
    return at < text.length() && Character.isDigit(text.charAt(at));
  }

  private boolean isLetter(int at) {
    return at < text.length() && isWordPart(text.charAt(at));
  }

  private static boolean isWordPart(char c) {
    if (c < 128) {
      return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
    var type = Character.getType(c);
    return Character.isLetter(c)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }

  /** A web address is one mark: its numbers are nobody's. */
  private int address(int begin) {
    var end = begin;
    while (end < text.length() && !isSpace(text.charAt(end))) {
      end++;
    }
    add(begin, end, Token.Kind.MARK);
    return end;
  }

  private int word(int begin) {
    if (text.startsWith("http://", begin) || text.startsWith("https://", begin)) {
      return address(begin);
    }
    var end = begin + 1;
    while (isLetter(end) || (isApostrophe(end) && isLetter(end + 1) && !isPossessive(end))) {
      end++;
    }
    add(begin, end, Token.Kind.WORD);
    if (isPossessive(end)) {
      tokens.add(new Token(end, end + 2, Token.Kind.MARK, "'s", false));
      return end + 2;
    }
    return end;
  }

  private boolean isApostrophe(int at) {
    return at < text.length() && (text.charAt(at) == '\'' || text.charAt(at) == '’');
  }

  private boolean isPossessive(int at) {
    return isApostrophe(at)
        && at + 1 < text.length()
        && (text.charAt(at + 1) == 's' || text.charAt(at + 1) == 'S')
        && !isLetter(at + 2);
  }

  private int mark(int at) {
    var end = at + (Character.isHighSurrogate(text.charAt(at)) && at + 1 < text.length() ? 2 : 1);
    add(at, end, Token.Kind.MARK);
    return end;
  }

  private int lineBreak(int begin) {
    var end = begin + 1;
    var breaks = 1;
    while (end < text.length() && isSpace(text.charAt(end))) {
      breaks += text.charAt(end) == '\n' ? 1 : 0;
      end++;
    }
    if (breaks > 1) {
      tokens.add(new Token(begin, end, Token.Kind.BREAK, "\n", false));
    }
    return end;
  }

  /** Digits with their separators; what no number looks like ("22,24") is several. */
  private int number(int begin) {
    var end = begin;
    while (isDigit(end) || (isSeparator(end) && isDigit(end + 1))) {
      end++;
    }
    if (!isWellFormed(begin, end)) {
      end = begin;
      while (isDigit(end)) {
        end++;
      }
    }
    end = exponent(end);
    add(begin, end, Token.Kind.NUMBER);
    return end;
  }

  private boolean isSeparator(int at) {
    return at < text.length() && (text.charAt(at) == ',' || text.charAt(at) == '.');
  }

  private boolean isWellFormed(int begin, int end) {
    var number = text.substring(begin, end);
    var point = number.indexOf(decimal);
    if (point >= 0 && (number.indexOf(decimal, point + 1) >= 0)) {
      return false;
    }
    if (point >= 0 && number.indexOf(thousands, point) >= 0) {
      return false;
    }
    var groups = (point < 0 ? number : number.substring(0, point)).split(thousandsPattern(), -1);
    for (var i = 0; i < groups.length; i++) {
      var length = groups[i].length();
      var last = i == groups.length - 1;
      var fits = i == 0 ? length <= GROUP : length == GROUP || (length == 2 && !last);
      if (groups.length > 1 && !fits) {
        return false;
      }
    }
    return true;
  }

  private String thousandsPattern() {
    return thousands == ',' ? "," : "\\.";
  }

  /** "e+14" or "^-1" behind digits. */
  private int exponent(int end) {
    if (end >= text.length() || (text.charAt(end) != 'e' && text.charAt(end) != '^')) {
      return end;
    }
    var at = end + 1;
    while (at < text.length() && at < end + GROUP && "+-".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    if (!isDigit(at)) {
      return end;
    }
    while (isDigit(at)) {
      at++;
    }
    return isLetter(at) ? end : at;
  }

  private void add(int begin, int end, Token.Kind kind) {
    var written = text.substring(begin, end);
    var key =
        kind == Token.Kind.NUMBER
            ? ascii(written)
            : written.toLowerCase(Locale.ROOT).replace('’', '\'');
    tokens.add(new Token(begin, end, kind, key, Character.isUpperCase(written.charAt(0))));
  }

  /** Digits of any script as those of English. */
  private static String ascii(String digits) {
    var ascii = new StringBuilder(digits.length());
    for (var i = 0; i < digits.length(); i++) {
      var c = digits.charAt(i);
      ascii.append(Character.isDigit(c) ? (char) ('0' + Character.digit(c, 10)) : c);
    }
    return ascii.toString();
  }
}

package broadsheet.enrichment.figure;

import java.util.List;

/** What digits are worth. */
final class Digits {
  private static final int LENGTH_MAX = 40;
  private static final double EXPONENT_MAX = 300;
  private static final double VALUE_MAX = 1e18;
  private static final int GROUP = 3;

  private Digits() {}

  /**
   * With thousands' commas and a decimal point, perhaps an exponent; 0 when too long or too great.
   */
  static double english(String digits) {
    return value(digits.replace(",", ""));
  }

  /** With thousands' points and a decimal comma. */
  static double continental(String digits) {
    return value(digits.replace(".", "").replace(',', '.'));
  }

  private static double value(String digits) {
    if (digits.length() > LENGTH_MAX) {
      return 0;
    }
    var power = digits.indexOf('^');
    if (power >= 0) {
      var minus = digits.chars().skip(power).filter(c -> c == '-').count() % 2 == 1;
      var exponent =
          Double.parseDouble(digits.substring(power + 1).replace("-", "").replace("+", ""));
      var base = Double.parseDouble(digits.substring(0, power));
      return bounded(Math.pow(base, Math.min(EXPONENT_MAX, exponent) * (minus ? -1 : 1)));
    }
    return bounded(Double.parseDouble(digits.startsWith(".") ? "0" + digits : digits));
  }

  private static double bounded(double value) {
    return value <= VALUE_MAX ? value : 0;
  }

  /** Whether three digits stand one blank behind one to three, as in "40 000". */
  static boolean isPlainGroup(List<Token> tokens, int at) {
    if (at == 0 || at >= tokens.size()) {
      return false;
    }
    var before = tokens.get(at - 1);
    return digitsOf(tokens.get(at)) == GROUP
        && tokens.get(at).begin() == before.end() + 1
        && before.key().length() <= GROUP
        && digitsOf(before) > 0;
  }

  /** How many digits stand before the point, 0 when it has separators already. */
  private static int digitsOf(Token token) {
    var point = token.key().indexOf('.');
    var plain = token.isNumber() && token.key().indexOf(',') < 0 && token.key().indexOf('^') < 0;
    return !plain ? 0 : point < 0 ? token.key().length() : point;
  }
}

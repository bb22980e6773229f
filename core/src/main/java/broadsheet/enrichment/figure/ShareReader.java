package broadsheet.enrichment.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds percent and percentage points. */
final class ShareReader {
  private static final Set<String> WORDS = Set.of("percent", "percents", "percentage", "pct");
  private static final Set<String> POINTS = Set.of("point", "points");

  private final List<Token> tokens;

  private ShareReader(List<Token> tokens) {
    this.tokens = tokens;
  }

  static List<Measure> in(List<Token> tokens, List<Numeral> numerals) {
    var reader = new ShareReader(tokens);
    var shares = new ArrayList<Measure>();
    for (var numeral : numerals) {
      if (numeral.form() != Numeral.Form.ORDINAL) {
        reader.read(numeral, shares);
      }
    }
    return shares;
  }

  private void read(Numeral numeral, List<Measure> shares) {
    var sign = numeral.to() + (is(numeral.to(), "-") ? 1 : 0);
    var end = endOfSign(sign);
    if (end > sign) {
      var points = end < tokens.size() && POINTS.contains(tokens.get(end).key());
      var unit = points ? "points" : "percent";
      shares.add(new Measure(numeral.from(), points ? end + 1 : end, numeral.value(), unit));
      return;
    }
    var before = numeral.from() - 2;
    if (is(numeral.from() - 1, "of") && before >= 0 && endOfSign(before) == before + 1) {
      var from = is(before, "cent") ? before - 1 : before;
      shares.add(new Measure(from, numeral.to(), numeral.value(), "percent"));
    }
  }

  /** Behind "%", "percent" or "per cent"; the same place when none stands there. */
  private int endOfSign(int at) {
    if (at >= tokens.size()) {
      return at;
    }
    if (is(at, "%") || is(at, "٪") || WORDS.contains(tokens.get(at).key())) {
      return at + 1;
    }
    if (is(at, "cent") && is(at - 1, "per")) {
      return at + 1;
    }
    return is(at, "per") && is(at + 1, "cent") ? at + 2 : at;
  }

  private boolean is(int at, String key) {
    return at >= 0 && at < tokens.size() && tokens.get(at).is(key);
  }
}

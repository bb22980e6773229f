package broadsheet.enrichment.figure;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds sums of money: "$1.2 million", "5bn euros", "HK $3", "three dollars fifty". */
final class MoneyReader {
  private static final double HUNDRED = 100;

  private final List<Token> tokens;
  private final List<Numeral> numerals;
  private final List<Measure> sums = new ArrayList<>();

  private MoneyReader(List<Token> tokens, List<Numeral> numerals) {
    this.tokens = tokens;
    this.numerals = numerals;
  }

  static List<Measure> in(List<Token> tokens, List<Numeral> numerals) {
    var reader = new MoneyReader(tokens, numerals);
    for (var i = 0; i < numerals.size(); i++) {
      reader.read(i);
    }
    return reader.sums;
  }

  private void read(int index) {
    var numeral = numerals.get(index);
    var inLast = !sums.isEmpty() && sums.getLast().to() >= numeral.to();
    if (numeral.form() == Numeral.Form.ORDINAL || inLast) {
      return;
    }
    var signed = signed(numeral);
    var sum = signed == null ? named(numeral) : signed;
    if (sum != null) {
      sums.add(withChange(sum, index));
    }
  }

  private @Nullable Measure signed(Numeral numeral) {
    var at = numeral.from() - 1;
    if (at < 0) {
      return null;
    }
    var sign = Currencies.sign(tokens.get(at).key());
    if (sign == null) {
      var rupees = is(at, "rs") || (is(at, ".") && is(at - 1, "rs"));
      return rupees ? sum(is(at, ".") ? at - 1 : at, numeral, "rupee") : null;
    }
    var unit = sign;
    if (is(at, "$") && at > 0) {
      var letters = is(at - 1, ".") && at > 2 ? at - 2 : at - 1;
      var nation = Currencies.prefix(tokens.get(letters).key());
      var capital = nation != null && isPrefix(letters, at);
      if (capital && nation != null) {
        return sum(first(letters), numeral, nation);
      }
    }
    return sum(at, numeral, unit);
  }

  /** "u.s" is three tokens. */
  private int first(int letters) {
    return is(letters, "s") && is(letters - 1, ".") && is(letters - 2, "u") ? letters - 2 : letters;
  }

  /** Letters right at the sign, or of more than one: "a $3" is no Australian sum. */
  private boolean isPrefix(int letters, int sign) {
    var glued = tokens.get(letters).end() == tokens.get(sign).begin();
    var known = tokens.get(letters).key().length() > 1 || first(letters) < letters;
    return glued || known || is(letters, "c");
  }

  private static Measure sum(int from, Numeral numeral, String unit) {
    return new Measure(from, numeral.to(), numeral.value(), unit);
  }

  private @Nullable Measure named(Numeral numeral) {
    var at = numeral.to() + (is(numeral.to(), "-") ? 1 : 0);
    if (at >= tokens.size()) {
      return null;
    }
    var key = tokens.get(at).key();
    var sign = Currencies.sign(key);
    if (sign != null && !key.equals("$")) {
      return new Measure(numeral.from(), at + 1, numeral.value(), sign);
    }
    var unit = Currencies.named(key);
    if (unit != null && !key.equals("mark") && !key.equals("pound")) {
      return new Measure(numeral.from(), at + 1, numeral.value(), unit);
    }
    if (at + 1 < tokens.size()) {
      var of = Currencies.named(key, tokens.get(at + 1).key());
      return of == null ? null : new Measure(numeral.from(), at + 2, numeral.value(), of);
    }
    return null;
  }

  /** "3 dollars 50 cents", "thirteen dollars and forty-five cents". */
  private Measure withChange(Measure sum, int index) {
    if (index + 1 >= numerals.size() || Currencies.isSmallChange(sum.unit())) {
      return sum;
    }
    var small = numerals.get(index + 1);
    var gap = small.from() - sum.to();
    var joined = gap == 0 || (gap == 1 && is(sum.to(), "and"));
    var isSigned = sum.to() == numerals.get(index).to();
    if (!joined || isSigned || small.value() >= HUNDRED || small.form() != Numeral.Form.CARDINAL) {
      return sum;
    }
    var change = named(small);
    if (change != null && Currencies.isSmallChange(change.unit())) {
      var value = sum.value() + change.value() / HUNDRED;
      return new Measure(sum.from(), change.to(), value, sum.unit());
    }
    var last = small.to() >= tokens.size();
    return change == null && last
        ? new Measure(sum.from(), small.to(), sum.value() + small.value() / HUNDRED, sum.unit())
        : sum;
  }

  private boolean is(int at, String key) {
    return at >= 0 && at < tokens.size() && tokens.get(at).is(key);
  }
}

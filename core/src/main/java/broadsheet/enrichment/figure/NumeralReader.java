package broadsheet.enrichment.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the numbers among English tokens: how many, which one, which part. Linear. */
final class NumeralReader {
  private static final double TWENTY = 20;
  private static final double TEN = 10;
  private static final Set<String> SUFFIXES = Set.of("st", "nd", "rd", "th");
  private static final Set<String> HALVES_OF_PLAY =
      Set.of("time", "way", "hour", "brother", "sister");

  private final List<Token> tokens;
  private final List<Numeral> numerals = new ArrayList<>();

  private NumeralReader(List<Token> tokens) {
    this.tokens = tokens;
  }

  /** In the order of the text; none overlaps another. */
  static List<Numeral> in(List<Token> tokens) {
    var reader = new NumeralReader(tokens);
    var at = 0;
    while (at < tokens.size()) {
      var numeral = reader.at(at);
      if (numeral == null) {
        at++;
      } else {
        reader.numerals.add(numeral);
        at = numeral.to();
      }
    }
    return reader.numerals;
  }

  private @Nullable Numeral at(int from) {
    var token = tokens.get(from);
    if (token.kind() == Token.Kind.MARK || token.kind() == Token.Kind.BREAK) {
      return isMinus(from) ? negative(from) : null;
    }
    if (token.is("minus") || token.is("negative")) {
      return negative(from);
    }
    if (token.is("half")) {
      return half(from);
    }
    var cardinal = CardinalReader.at(tokens, from);
    if (cardinal != null) {
      return behind(cardinal);
    }
    return token.is("a") || token.is("an") ? articled(from) : ordinal(from);
  }

  /** A dash right before digits, with room before it. */
  private boolean isMinus(int at) {
    if (!tokens.get(at).is("-") && !tokens.get(at).is("−")) {
      return false;
    }
    var next = at + 1 < tokens.size() ? tokens.get(at + 1) : null;
    if (next == null || !next.isNumber() || next.begin() != tokens.get(at).end()) {
      return false;
    }
    return at == 0 || tokens.get(at - 1).end() < tokens.get(at).begin();
  }

  private @Nullable Numeral negative(int from) {
    var cardinal = from + 1 < tokens.size() ? CardinalReader.at(tokens, from + 1) : null;
    if (cardinal == null) {
      return null;
    }
    var number = behind(cardinal);
    return new Numeral(from, number.to(), -number.value(), number.form());
  }

  /** "half a million", "half a dozen", "half"; but no "first half" and no "half time". */
  private @Nullable Numeral half(int from) {
    var article = is(from + 1, "a") || is(from + 1, "an") ? 1 : 0;
    var next = from + 1 + article;
    var scale = next < tokens.size() ? NumberWords.cardinal(tokens.get(next).key()) : null;
    if (scale != null && scale.role().compareTo(NumberWords.Role.HUNDRED) >= 0) {
      return new Numeral(from, next + 1, scale.value() / 2, Numeral.Form.CARDINAL);
    }
    var counted = from > 0 && isOrdinal(tokens.get(from - 1));
    if (counted || is(from + 1, "-") || isAnyOf(from + 1, HALVES_OF_PLAY)) {
      return null;
    }
    return new Numeral(from, from + 1, 1.0 / 2, Numeral.Form.FRACTION);
  }

  private static boolean isOrdinal(Token token) {
    return NumberWords.ordinal(token.key()) != null
        || token.is("last")
        || token.is("final")
        || token.is("other");
  }

  /** What a number becomes by the words behind it: "2 1/4", "two thirds", "one out of three". */
  private Numeral behind(Numeral cardinal) {
    var next = cardinal.to();
    var slash = slash(cardinal);
    if (slash != null) {
      return slash;
    }
    var part = parts(cardinal);
    if (part != null) {
      return part;
    }
    if (is(next, "out") && is(next + 1, "of")) {
      return divided(cardinal, next + 2, false);
    }
    if (is(next, "over")) {
      return divided(cardinal, next + 1, true);
    }
    return cardinal;
  }

  private @Nullable Numeral slash(Numeral cardinal) {
    var next = cardinal.to();
    if (isSlash(next) && isWhole(next - 1) && cardinal.to() - cardinal.from() == 1) {
      return new Numeral(
          cardinal.from(), next + 2, cardinal.value() / value(next + 1), Numeral.Form.FRACTION);
    }
    if (isWhole(next - 1) && isWhole(next) && isSlash(next + 1)) {
      var value = cardinal.value() + value(next) / value(next + 2);
      return new Numeral(cardinal.from(), next + 3, value, Numeral.Form.FRACTION);
    }
    return null;
  }

  /** A slash between digits that no second one follows, as in a date. */
  private boolean isSlash(int at) {
    return is(at, "/")
        && isWhole(at + 1)
        && value(at + 1) > 0
        && !is(at + 2, "/")
        && (at < 2 || !is(at - 2, "/"));
  }

  private boolean isWhole(int at) {
    return at >= 0
        && at < tokens.size()
        && tokens.get(at).isNumber()
        && tokens.get(at).key().chars().allMatch(Character::isDigit);
  }

  private double value(int at) {
    return Digits.english(tokens.get(at).key());
  }

  /** "two thirds", "one-eighth", "twenty and three fifths". */
  private @Nullable Numeral parts(Numeral cardinal) {
    var next = cardinal.to();
    if (is(next, "and") && next + 1 < tokens.size()) {
      var small = CardinalReader.at(tokens, next + 1);
      var size = small == null ? 0 : partSize(small);
      return small == null || size == 0 || small.value() >= TEN
          ? null
          : fraction(cardinal.from(), endOfPart(small), cardinal.value() + small.value() / size);
    }
    var size = partSize(cardinal);
    if (size == 0) {
      return null;
    }
    var ones = cardinal.value() % TWENTY;
    var mixed = cardinal.value() > TWENTY && ones < TEN && isBehindAnd(next - 1);
    var value = mixed ? cardinal.value() - ones + ones / size : cardinal.value() / size;
    return fraction(cardinal.from(), endOfPart(cardinal), value);
  }

  private boolean isBehindAnd(int last) {
    return last > 0 && is(last - 1, "and") && !is(last, "hundred");
  }

  private static Numeral fraction(int from, int to, double value) {
    return new Numeral(from, to, value, Numeral.Form.FRACTION);
  }

  /** The size of the parts that are named right behind a number; 0 when none are. */
  private double partSize(Numeral cardinal) {
    var end = endOfPart(cardinal);
    if (end == cardinal.to()) {
      return 0;
    }
    var last = NumberWords.part(tokens.get(end - 1).key());
    var tens = tokens.get(end - 2);
    var word = NumberWords.cardinal(tens.key());
    var joined = end - cardinal.to() - (is(cardinal.to(), "-") ? 1 : 0) > 1;
    if (!joined) {
      return last;
    }
    var before = is(end - 2, "-") ? NumberWords.cardinal(tokens.get(end - 3).key()) : word;
    return before == null ? last : before.value() + last;
  }

  /** Behind the name of the parts, or where the number ends when no parts are named. */
  private int endOfPart(Numeral cardinal) {
    var at = cardinal.to();
    var hyphen = is(at, "-");
    at += hyphen ? 1 : 0;
    var tens = at < tokens.size() ? NumberWords.cardinal(tokens.get(at).key()) : null;
    if (tens != null && tens.role() == NumberWords.Role.TENS) {
      at += is(at + 1, "-") ? 2 : 1;
    }
    var single = cardinal.value() == 1;
    var fits = at < tokens.size() && isPartName(at, single, hyphen || isLoose(at));
    return fits ? at + 1 : cardinal.to();
  }

  /** Whether an ordinal is no noun's: at an end, or before "of". */
  private boolean isLoose(int at) {
    return at + 1 >= tokens.size() || !tokens.get(at + 1).isWord() || is(at + 1, "of");
  }

  private boolean isPartName(int at, boolean single, boolean loose) {
    var key = tokens.get(at).key();
    var plural = key.endsWith("s");
    return NumberWords.part(key) > 0 && (single ? !plural && loose : plural);
  }

  private Numeral divided(Numeral cardinal, int at, boolean last) {
    var lower = at < tokens.size() ? CardinalReader.at(tokens, at) : null;
    if (lower == null || lower.value() <= 0 || (last && lower.to() < tokens.size())) {
      return cardinal;
    }
    return fraction(cardinal.from(), lower.to(), cardinal.value() / lower.value());
  }

  /** "a third of", "a half", "a hundredth". */
  private @Nullable Numeral articled(int from) {
    var one = new Numeral(from, from + 1, 1, Numeral.Form.CARDINAL);
    var size = partSize(one);
    return size == 0 ? null : fraction(from, endOfPart(one), 1 / size);
  }

  private @Nullable Numeral ordinal(int from) {
    var token = tokens.get(from);
    if (token.isNumber()) {
      var suffixed = isAnyOf(from + 1, SUFFIXES) && tokens.get(from + 1).begin() == token.end();
      return suffixed && isWhole(from)
          ? new Numeral(from, from + 2, value(from), Numeral.Form.ORDINAL)
          : null;
    }
    var ordinal = token.isWord() ? NumberWords.ordinal(token.key()) : null;
    return ordinal == null ? null : new Numeral(from, from + 1, ordinal, Numeral.Form.ORDINAL);
  }

  private boolean isAnyOf(int at, Set<String> words) {
    return at < tokens.size() && words.contains(tokens.get(at).key());
  }

  private boolean is(int at, String key) {
    return at >= 0 && at < tokens.size() && tokens.get(at).is(key);
  }
}

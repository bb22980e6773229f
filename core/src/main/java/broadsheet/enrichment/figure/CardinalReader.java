package broadsheet.enrichment.figure;

import broadsheet.enrichment.figure.NumberWords.Role;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads one number that says how many, in words, digits or both, from where it begins. */
final class CardinalReader {
  private static final double HUNDRED = 100;
  private static final int DEPTH_MAX = 4;
  private static final int GROUPS_MAX = 6;

  private final List<Token> tokens;
  private final int depth;
  private int at;
  private double total;
  private double current;
  private double lastScale = Double.MAX_VALUE;
  private @Nullable Role last;
  private boolean inDigits;

  private CardinalReader(List<Token> tokens, int at, int depth) {
    this.tokens = tokens;
    this.at = at;
    this.depth = depth;
  }

  /** The number that begins at this token, null when none does. */
  static @Nullable Numeral at(List<Token> tokens, int from) {
    return at(tokens, from, 0);
  }

  private static @Nullable Numeral at(List<Token> tokens, int from, int depth) {
    if (depth > DEPTH_MAX) {
      return null;
    }
    var reader = new CardinalReader(tokens, from, depth);
    reader.begin();
    while (reader.last != null && reader.goOn()) {}
    return reader.last == null
        ? null
        : new Numeral(from, reader.at, reader.total + reader.current, Numeral.Form.CARDINAL);
  }

  private void begin() {
    var token = tokens.get(at);
    if (token.isNumber()) {
      digits(token);
    } else if ((token.is("a") || token.is("an")) && isScale(at + 1)) {
      current = 1;
      last = Role.UNIT;
      at++;
    } else {
      var word = NumberWords.cardinal(token.key());
      if (word != null && word.role().compareTo(Role.TENS) <= 0) {
        take(word);
        decimals();
      }
    }
  }

  private void digits(Token token) {
    current = Digits.english(token.key());
    at++;
    inDigits = true;
    last = Role.UNIT;
    for (var groups = 0; groups < GROUPS_MAX && Digits.isPlainGroup(tokens, at); groups++) {
      current = current * 1000 + Digits.english(tokens.get(at).key());
      at++;
    }
    var suffix = at < tokens.size() ? suffix() : 0;
    var near = suffix > 0 && tokens.get(at).begin() - tokens.get(at - 1).end() <= 2;
    if (near) {
      current *= suffix;
      at++;
    } else if (isGlued(at)) {
      last = null;
    }
  }

  /** "$5m" and "5m euros" are millions, where "5m" is metres. */
  private double suffix() {
    var token = tokens.get(at);
    var money =
        (at > 1 && Currencies.sign(tokens.get(at - 2).key()) != null)
            || (at + 1 < tokens.size() && Currencies.named(tokens.get(at + 1).key()) != null);
    return token.is("m") && money ? 1e6 : NumberWords.suffix(token);
  }

  /** "180ml", "4th": digits that go on as a word are no number here. */
  private boolean isGlued(int next) {
    return next < tokens.size()
        && tokens.get(next).isWord()
        && tokens.get(next).begin() == tokens.get(next - 1).end()
        && NumberWords.cardinal(tokens.get(next).key()) == null
        && Currencies.sign(tokens.get(next).key()) == null;
  }

  private boolean isScale(int index) {
    var word = word(index);
    return word != null && word.role().compareTo(Role.HUNDRED) >= 0;
  }

  private NumberWords.@Nullable Word word(int index) {
    return index < tokens.size() && tokens.get(index).isWord()
        ? NumberWords.cardinal(tokens.get(index).key())
        : null;
  }

  private void take(NumberWords.Word word) {
    switch (word.role()) {
      case UNIT, TEEN, TENS -> current += word.value();
      case HUNDRED -> current *= word.value();
      case SCALE -> {
        if (current == 0) {
          total *= word.value();
        } else {
          total += current * word.value();
        }
        current = 0;
        lastScale = word.value();
      }
    }
    last = word.role();
    at++;
  }

  private boolean goOn() {
    if (half()) {
      return true;
    }
    var next = at;
    if (isMark(next, "-") && follows(word(next + 1)) && isJoinable(next)) {
      next++;
    } else if (next < tokens.size() && tokens.get(next).is("and") && goesOnBehindAnd(next + 1)) {
      next++;
    }
    var word = word(next);
    if (word == null || !follows(word)) {
      return false;
    }
    at = next;
    take(word);
    decimals();
    return true;
  }

  private boolean isJoinable(int hyphen) {
    var word = word(hyphen + 1);
    return word != null && (last == Role.TENS || word.role().compareTo(Role.HUNDRED) >= 0);
  }

  private boolean follows(NumberWords.@Nullable Word word) {
    if (word == null || last == null) {
      return false;
    }
    var open = !inDigits && (last == Role.HUNDRED || last == Role.SCALE);
    return switch (word.role()) {
      case UNIT -> word.value() > 0 && (open || (last == Role.TENS && !inDigits));
      case TEEN, TENS -> open;
      case HUNDRED -> current > 0 && current < HUNDRED * 10 && last != Role.HUNDRED;
      case SCALE -> current > 0 ? word.value() < lastScale : isStacked(word);
    };
  }

  /** "three lakh crore", "a thousand million". */
  private boolean isStacked(NumberWords.Word word) {
    return last == Role.SCALE && word.value() > lastScale;
  }

  /** "a hundred and five", but not "one hundred and two hundred". */
  private boolean goesOnBehindAnd(int next) {
    var word = word(next);
    if (word == null || inDigits || word.role().compareTo(Role.TENS) > 0 || word.value() == 0) {
      return false;
    }
    if (last == Role.HUNDRED) {
      var second = word(next + 1);
      return second == null || second.role() != Role.HUNDRED;
    }
    if (last != Role.SCALE || lastScale < HUNDRED) {
      return false;
    }
    var follower = at(tokens, next, depth + 1);
    return follower != null && follower.value() < lastScale;
  }

  /** "two and a half million", "five and a quarter". */
  private boolean half() {
    if (current == 0 || at + 2 >= tokens.size() || !tokens.get(at).is("and")) {
      return false;
    }
    var article = tokens.get(at + 1);
    var part = tokens.get(at + 2).is("half") ? 2 : NumberWords.part(tokens.get(at + 2).key());
    var single = !tokens.get(at + 2).key().endsWith("s");
    if (part == 0 || !single || !(article.is("a") || article.is("one"))) {
      return false;
    }
    current += 1 / part;
    at += 3;
    inDigits = true;
    last = Role.UNIT;
    return true;
  }

  /** "point zero three", "point seventy-one". */
  private void decimals() {
    if (at + 1 >= tokens.size() || !tokens.get(at).is("point")) {
      return;
    }
    var next = at + 1;
    var scale = 1.0;
    var sum = 0.0;
    var word = word(next);
    while (word != null && word.role() == Role.UNIT) {
      scale /= 10;
      sum += word.value() * scale;
      word = word(++next);
    }
    if (scale == 1 && word != null && word.role().compareTo(Role.TENS) <= 0) {
      var tail = at(tokens, next, depth + 1);
      sum = tail == null ? 0 : tail.value() / HUNDRED;
      next = tail == null ? next : tail.to();
    }
    if (next > at + 1) {
      current += sum;
      at = next;
      inDigits = true;
      last = Role.UNIT;
    }
  }

  private boolean isMark(int index, String mark) {
    return index < tokens.size() && tokens.get(index).is(mark);
  }
}

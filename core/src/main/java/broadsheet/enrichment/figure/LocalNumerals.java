package broadsheet.enrichment.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds the numbers of a text in another language, in digits and in words, with their scales. */
final class LocalNumerals {
  private static final Set<String> ROMANCE = Set.of("es", "fr", "it", "pt");
  private static final int GROUPS_MAX = 6;
  private static final int SCALES_MAX = 2;
  private static final int NUMERALS_MAX = 4_000;

  private final List<Token> tokens;
  private final LocalWords words;
  private int end;
  private boolean great;

  private LocalNumerals(List<Token> tokens, LocalWords words) {
    this.tokens = tokens;
    this.words = words;
  }

  /** In the order of the text, not overlapping. */
  static List<LocalNumeral> in(List<Token> tokens, LocalWords words) {
    var reader = new LocalNumerals(tokens, words);
    var numerals = new ArrayList<LocalNumeral>();
    var at = 0;
    while (at < tokens.size() && numerals.size() < NUMERALS_MAX) {
      var value = reader.read(at);
      if (reader.end > at && !reader.isTail(at)) {
        var digits = tokens.get(at).isNumber();
        numerals.add(new LocalNumeral(at, reader.end, value, reader.great, digits));
      }
      at = Math.max(at + 1, reader.end);
    }
    return numerals;
  }

  /** The value of the number that begins there; {@code end} is moved behind it. */
  private double read(int at) {
    great = false;
    end = at;
    var value = tokens.get(at).isNumber() ? digits(at) : spelled(at);
    for (var count = 0; count < SCALES_MAX && end > at && scale(end) > 0; count++) {
      value *= scale(end);
      great = true;
      end += is(end + 1, ".") && tokens.get(end).key().length() <= 4 ? 2 : 1;
    }
    return value;
  }

  private double digits(int at) {
    var value = Digits.continental(tokens.get(at).key());
    end = at + 1;
    for (var groups = 0; groups < GROUPS_MAX && Digits.isPlainGroup(tokens, end); groups++) {
      value = value * 1000 + Digits.continental(tokens.get(end).key());
      end++;
    }
    great = value >= 1000 && (end > at + 1 || tokens.get(at).key().indexOf('.') > 0);
    return value;
  }

  /** Hundreds, tens and units, each smaller than what stands before. */
  private double spelled(int at) {
    var value = number(at);
    var least = value;
    if (value == 0) {
      return 0;
    }
    end = at + 1;
    for (var next = nextPart(end, least); next > 0; next = nextPart(end, least)) {
      value = least == 4 && number(next) == 20 ? 80 : value + number(next);
      least = value == 80 && number(next) == 20 ? 20 : number(next);
      end = next + 1;
    }
    return value;
  }

  /** Where the next part of a spelled number stands, 0 when there is none. */
  private int nextPart(int at, double least) {
    var joined = at < tokens.size() && words.is("joiners", tokens.get(at).key());
    var next = joined ? at + 1 : at;
    var value = number(next);
    if (value == 0) {
      return 0;
    }
    var romance = ROMANCE.contains(words.language());
    var fits =
        switch (words.language()) {
          case "ar" -> (least < 10 && value == 10 && isTeen(next)) || isAnd(next, least);
          case "fr" -> isFrench(least, value);
          default -> (least >= 20 && least < 100 && value < 10) || (least >= 100 && value < 100);
        };
    var linked = joined || !romance || least >= 100;
    return fits && linked ? next : 0;
  }

  private static boolean isFrench(double least, double value) {
    return (least == 4 && value == 20)
        || (least == 10 && value >= 7 && value < 10)
        || (least >= 20 && least < 100 && value < 20)
        || (least >= 100 && value < 100);
  }

  private boolean isTeen(int at) {
    return tokens.get(at).key().startsWith("عشر");
  }

  /** "خمسة وعشرون": units, then tens with "and". */
  private boolean isAnd(int at, double least) {
    var joined = words.isJoined(tokens.get(at).key());
    return joined && (least < 10 ? number(at) >= 20 && number(at) < 100 : number(at) < least);
  }

  private double number(int at) {
    return at < tokens.size() && tokens.get(at).isWord() ? words.number(tokens.get(at).key()) : 0;
  }

  private double scale(int at) {
    return at < tokens.size() ? words.scale(tokens.get(at).key()) : 0;
  }

  /** Behind a separator behind digits: the rest of a number written in another way. */
  private boolean isTail(int at) {
    return at > 1
        && tokens.get(at).isNumber()
        && tokens.get(at - 2).isNumber()
        && tokens.get(at - 2).end() + 1 == tokens.get(at).begin()
        && (is(at - 1, ".") || is(at - 1, ","));
  }

  private boolean is(int at, String key) {
    return at >= 0 && at < tokens.size() && tokens.get(at).is(key);
  }
}

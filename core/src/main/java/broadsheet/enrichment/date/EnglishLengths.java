package broadsheet.enrichment.date;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads English lengths of time: "12 hours", "three-day", "a year and a half". */
final class EnglishLengths {
  /** Before "a day" or "one year" these show that it is a length and no rate. */
  private static final Set<String> LENGTHS =
      Set.of(
          "for",
          "within",
          "after",
          "than",
          "nearly",
          "almost",
          "about",
          "over",
          "just",
          "took",
          "lasted",
          "least",
          "most",
          "under",
          "roughly",
          "only",
          "every",
          "another",
          "around",
          "last",
          "lasts",
          "takes",
          "take",
          "spent",
          "spend",
          "in",
          "to",
          "of",
          "by",
          "during",
          "leave",
          "approximately",
          "once");

  private static final Set<String> BEHIND =
      Set.of(
          "ago",
          "later",
          "earlier",
          "before",
          "after",
          "from",
          "starting",
          "beginning",
          "long",
          "since");
  private static final Set<String> WHOLE = Set.of("all", "full", "whole", "entire");
  private static final Map<String, Amount> NAMED =
      Map.of(
          "decade", Amount.of(10, Unit.YEAR, 0),
          "decades", Amount.of(10, Unit.YEAR, 0),
          "century", Amount.of(100, Unit.YEAR, 0),
          "centuries", Amount.of(100, Unit.YEAR, 0),
          "fortnight", Amount.of(2, Unit.WEEK, 0),
          "quarters", Amount.of(3, Unit.MONTH, 0));

  private EnglishLengths() {}

  /** A length, several units long when they follow one another; null when there is none. */
  static @Nullable Amount at(Tokens tokens, int at) {
    var whole = whole(tokens, at);
    if (whole != null) {
      return whole;
    }
    var sum = one(tokens, at);
    while (sum != null) {
      var next = next(tokens, sum);
      if (next == null) {
        return withHalf(tokens, sum);
      }
      sum = sum.plus(next);
    }
    return null;
  }

  private static @Nullable Amount whole(Tokens tokens, int at) {
    if (!WHOLE.contains(tokens.key(at))) {
      return null;
    }
    var unitAt = tokens.is(at + 1, "-") ? at + 2 : at + 1;
    var unit = EnglishWords.unit(tokens.at(unitAt));
    return unit == null || unit == Unit.SECOND || tokens.key(unitAt).endsWith("s")
        ? null
        : Amount.of(1, unit, unitAt + 1);
  }

  /** A further, other unit right behind: "1 month, 21 days". */
  private static @Nullable Amount next(Tokens tokens, Amount sum) {
    var to = sum.to();
    var begin = tokens.is(to, ",") || tokens.is(to, "and") ? to + 1 : to;
    if (tokens.is(begin, "a") || tokens.is(begin, "an") || tokens.is(begin, "half")) {
      return null;
    }
    var next = one(tokens, begin);
    var other =
        next != null && next.exact() && sum.exact() && !sum.parts().containsKey(next.smallest());
    return other ? next : null;
  }

  private static Amount withHalf(Tokens tokens, Amount sum) {
    if (tokens.are(sum.to(), "and", "a", "half")) {
      return sum.plusHalf(sum.to() + 3);
    }
    return tokens.are(sum.to(), "and", "half") ? sum.plusHalf(sum.to() + 2) : sum;
  }

  /** One number with its unit. */
  private static @Nullable Amount one(Tokens tokens, int at) {
    var count = EnglishCounts.at(tokens, at);
    if (count == null || count.value() == 0 || count.value() > 9999) {
      return null;
    }
    var unitAt =
        tokens.is(count.to(), "-") && tokens.touches(count.to()) ? count.to() + 1 : count.to();
    if (isFiller(tokens.at(unitAt))) {
      unitAt++;
    }
    var named = NAMED.get(tokens.key(unitAt));
    if (named != null && !tokens.is(unitAt, "quarters")) {
      var years = named.parts().entrySet().iterator().next();
      return new Amount(
          Map.of(years.getKey(), years.getValue() * count.value()), count.exact(), unitAt + 1);
    }
    var unit = unit(tokens, at, unitAt);
    if (unit == null) {
      return null;
    }
    return count.exact()
        ? Amount.of(count.value(), unit, unitAt + 1)
        : Amount.vague(unit, unitAt + 1);
  }

  private static boolean isFiller(Token token) {
    return token.is("more")
        || token.is("full")
        || token.is("whole")
        || token.is("straight")
        || token.is("consecutive")
        || token.is("additional")
        || token.is("further")
        || token.is("long")
        || token.is("short");
  }

  private static @Nullable Unit unit(Tokens tokens, int at, int unitAt) {
    var token = tokens.at(unitAt);
    if (token.is("h") && tokens.at(at).isNumber()) {
      return Unit.HOUR;
    }
    var article = tokens.is(at, "a") || tokens.is(at, "another");
    if (token.is("second") && (article || tokens.is(at, "one"))) {
      return null;
    }
    return EnglishWords.unit(token);
  }

  /** Whether "a day" or "one day" there is a length and not a rate or a turn of speech. */
  static boolean isLength(Tokens tokens, int at, Amount amount) {
    var lone = tokens.is(at, "a") || tokens.is(at, "an") || tokens.is(at, "one");
    if (!lone || amount.to() - at > 2 || !amount.exact()) {
      return true;
    }
    return LENGTHS.contains(tokens.key(at - 1)) || BEHIND.contains(tokens.key(amount.to()));
  }

  /** Whether the length is somebody's age: "a 17-year-old", "aged 17 years". */
  static boolean isAge(Tokens tokens, int at, int to) {
    var behind = tokens.is(to, "-") ? to + 1 : to;
    return tokens.is(behind, "old")
        || tokens.is(behind, "olds")
        || tokens.is(at - 1, "aged")
        || tokens.are(behind, "of", "age");
  }
}

package broadsheet.article;

import broadsheet.text.Span;
import broadsheet.text.Words;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A time as a page shows it beside a piece: "25 minutes ago", "yesterday", "June 6, 2025".
 *
 * @param before how long before the page was looked at, null when {@code day} says it
 * @param day the day it names, null when it is an age
 * @param rest what else stood on its line: the outlet's name, or nothing
 */
record Age(@Nullable Duration before, @Nullable PublicationTime day, String rest) {
  private static final int LINE_MAX = 80;
  private static final int AMOUNT_MAX = 1000;
  private static final int COARSE_DAYS = 28;
  private static final String DIVIDERS = "-–—•·|*,:;()[]";

  /** The age that {@code line} consists of, but for an outlet's name before or after it. */
  static Optional<Age> in(String line) {
    if (line.length() > LINE_MAX) {
      return Optional.empty();
    }
    return ago(line).or(() -> dayWord(line)).or(() -> date(line));
  }

  /** When that was; null when it cannot be said to the day. */
  @Nullable PublicationTime seenFrom(@Nullable Instant asOf) {
    if (day != null || before == null || asOf == null) {
      return day;
    }
    var then = asOf.minus(before);
    if (before.toDays() >= COARSE_DAYS) {
      return null;
    }
    return before.compareTo(Duration.ofDays(1)) < 0
        ? PublicationTime.at(then)
        : PublicationTime.on(then.atOffset(ZoneOffset.UTC).toLocalDate());
  }

  private static Optional<Age> ago(String line) {
    var words = Words.in(line);
    for (var i = 0; i < words.size(); i++) {
      var word = words.get(i).in(line).toLowerCase(Locale.ROOT);
      if (word.startsWith("ago") && i > 0) {
        return beforeAgo(line, words, i);
      }
    }
    return Optional.empty();
  }

  /** "2 days ago", "an hour ago", "5m ago", with a name glued to either end. */
  private static Optional<Age> beforeAgo(String line, List<Span> words, int ago) {
    var unit = words.get(ago - 1);
    var unitWord = unit.in(line).toLowerCase(Locale.ROOT);
    var begin = unit.begin();
    var amount = digitsIn(unitWord);
    if (amount.isEmpty() && ago >= 2) {
      var count = words.get(ago - 2);
      amount = trailingAmount(count.in(line));
      begin = count.end() - amount.length();
    }
    var one =
        switch (amount.toLowerCase(Locale.ROOT)) {
          case "a", "an", "one" -> true;
          default -> false;
        };
    var number = one ? 1 : number(amount);
    var length = unit(unitWord.substring(digitsIn(unitWord).length()));
    if (number < 0 || length == null) {
      return Optional.empty();
    }
    var end = words.get(ago).begin() + 3;
    return rest(line, begin, end).map(rest -> new Age(length.multipliedBy(number), null, rest));
  }

  private static String digitsIn(String word) {
    var end = 0;
    while (end < word.length() && Character.isDigit(word.charAt(end))) {
      end++;
    }
    return word.substring(0, end);
  }

  /** The amount at the end of a word to which an outlet's name may be glued: "Ledger2". */
  private static String trailingAmount(String word) {
    var begin = word.length();
    while (begin > 0 && Character.isDigit(word.charAt(begin - 1))) {
      begin--;
    }
    return begin < word.length() ? word.substring(begin) : word;
  }

  private static int number(String digits) {
    var plain = !digits.isEmpty() && digits.length() <= 3 && digitsIn(digits).equals(digits);
    return plain ? Math.min(AMOUNT_MAX, Integer.parseInt(digits)) : -1;
  }

  private static @Nullable Duration unit(String word) {
    var one = word.length() > 3 && word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    return switch (one) {
      case "s", "sec", "second" -> Duration.ofSeconds(1);
      case "m", "min", "mins", "minute" -> Duration.ofMinutes(1);
      case "h", "hr", "hrs", "hour" -> Duration.ofHours(1);
      case "d", "day" -> Duration.ofDays(1);
      case "w", "wk", "week" -> Duration.ofDays(7);
      case "mo", "month" -> Duration.ofDays(30);
      case "y", "yr", "year" -> Duration.ofDays(365);
      default -> null;
    };
  }

  private static Optional<Age> dayWord(String line) {
    var lower = line.toLowerCase(Locale.ROOT);
    for (var word : List.of("yesterday", "just now", "moments ago", "today")) {
      var at = lower.indexOf(word);
      if (at >= 0 && lower.length() == line.length()) {
        var before = word.equals("yesterday") ? Duration.ofDays(1) : Duration.ZERO;
        return rest(line, at, at + word.length()).map(rest -> new Age(before, null, rest));
      }
    }
    return Optional.empty();
  }

  private static Optional<Age> date(String line) {
    var words = Words.in(line);
    if (words.size() < 3 || words.size() > 9) {
      return Optional.empty();
    }
    var first = Months.of(words.get(0).in(line).toLowerCase(Locale.ROOT)) > 0;
    var second = Months.of(words.get(1).in(line).toLowerCase(Locale.ROOT)) > 0;
    return first || second
        ? Dates.parse(line).map(day -> new Age(null, day, ""))
        : Optional.empty();
  }

  /** What is left of the line; empty when that is more than a name. */
  private static Optional<String> rest(String line, int begin, int end) {
    var before = bare(line.substring(0, begin));
    var after = bare(line.substring(end));
    if (!before.isEmpty() && !after.isEmpty() && !before.equalsIgnoreCase(after)) {
      return Optional.empty();
    }
    var rest = before.isEmpty() ? after : before;
    return rest.isEmpty() || DumpLines.isName(rest) ? Optional.of(rest) : Optional.empty();
  }

  private static String bare(String text) {
    var begin = 0;
    var end = text.length();
    while (begin < end && isDivider(text.charAt(begin))) {
      begin++;
    }
    while (end > begin && isDivider(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(begin, end);
  }

  private static boolean isDivider(char c) {
    return DIVIDERS.indexOf(c) >= 0 || Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}

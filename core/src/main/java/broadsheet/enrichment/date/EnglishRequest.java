package broadsheet.enrichment.date;

import java.time.LocalTime;
import java.time.Month;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads short English requests, where bare numbers are days and hours. */
final class EnglishRequest implements Grammar {
  private static final Set<String> CLOCK_LEADS = Set.of("at", "for", "past", "by");

  private final English english = new English();

  @Override
  public Tense tense() {
    return english.tense();
  }

  @Override
  public @Nullable Found at(Tokens tokens, int at) {
    var found = english.at(tokens, at);
    if (found != null) {
      return found;
    }
    var day = day(tokens, at);
    return day == null ? hour(tokens, at) : day;
  }

  /** "on 15", "the 27th", "4.22". */
  private static @Nullable Found day(Tokens tokens, int at) {
    var begin = tokens.is(at, "the") ? at + 1 : at;
    var pair = pair(tokens, at);
    if (pair != null) {
      return pair;
    }
    var day = begin > at || tokens.is(at - 1, "on") ? EnglishCounts.day(tokens, begin) : null;
    var noun = day != null && tokens.at(day.to()).isWord();
    if (day == null || noun) {
      return null;
    }
    return Found.of(at, day.to(), Need.WEEK, Near.dayOfMonth(day.whole()));
  }

  private static @Nullable Found pair(Tokens tokens, int at) {
    var first = tokens.at(at);
    var second = tokens.at(at + 2);
    var mark = tokens.is(at + 1, "/") || tokens.is(at + 1, "-") || tokens.is(at + 1, ".");
    var shaped =
        mark
            && first.isNumber()
            && second.isNumber()
            && first.length() <= 2
            && second.length() <= 2
            && tokens.touches(at + 2)
            && !tokens.is(at - 1, "at");
    if (!shaped || first.number() < 1 || second.number() < 1) {
      return null;
    }
    var monthFirst = first.number() <= 12;
    var month = monthFirst ? first.number() : second.number();
    var day = monthFirst ? second.number() : first.number();
    return month > 12 || day > 31 || (month == 2 && day > 29)
        ? null
        : Found.of(
            at, at + 3, Need.NEAR, Near.day(month, Math.min(day, Month.of(month).maxLength())));
  }

  /** "at 7", "eight forty", "11ish". */
  private static @Nullable Found hour(Tokens tokens, int at) {
    var token = tokens.at(at);
    var hour = token.isNumber() && token.length() <= 2 ? token.number() : EnglishWords.small(token);
    if (hour < 1 || hour > 23 || token.is("an") || token.is("couple")) {
      return null;
    }
    var minutes = token.isNumber() ? null : EnglishCounts.words(tokens, at + 1);
    var led = CLOCK_LEADS.contains(tokens.key(at - 1));
    if (minutes == null && !led) {
      return null;
    }
    var time = LocalTime.of(hour, minutes == null || minutes.value() > 59 ? 0 : minutes.whole());
    return Found.of(
            at,
            minutes == null ? at + 1 : minutes.to(),
            Need.ANCHOR,
            frame -> Stretch.day(frame.day()).at(time, ""))
        .as(Grain.TIME);
  }
}

package broadsheet.enrichment.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
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
    var month = month(tokens, at);
    if (found != null && !found.isNothing() && (month == null || found.to() >= month.to())) {
      return found;
    }
    var weekday = weekday(tokens, at);
    var day = month != null ? month : weekday != null ? weekday : day(tokens, at);
    return day == null ? hour(tokens, at) : day;
  }

  /** "the second Sunday" of the running month, "two Sundays from now". */
  private static @Nullable Found weekday(Tokens tokens, int at) {
    var ordinal = EnglishCounts.ordinal(tokens, at);
    var count = ordinal == null ? EnglishCounts.words(tokens, at) : ordinal;
    var weekday = count == null ? 0 : EnglishWords.weekday(tokens.at(count.to()));
    if (count == null || weekday == 0 || count.value() > 5) {
      return null;
    }
    var number = count.whole();
    if (ordinal != null) {
      return Found.of(at, count.to() + 1, Need.DAY, frame -> nth(frame.day(), number, weekday));
    }
    var ahead = tokens.are(count.to() + 1, "from", "now");
    var next = Near.weekday(weekday);
    return ahead
        ? Found.of(
            at,
            count.to() + 3,
            Need.DAY,
            frame ->
                next.in(new Frame(frame.day().plusDays(1L + 7L * (number - 1)), Direction.FUTURE)))
        : null;
  }

  private static Stretch nth(LocalDate day, int number, int weekday) {
    return Stretch.day(day.with(TemporalAdjusters.dayOfWeekInMonth(number, DayOfWeek.of(weekday))));
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

  /** "2015.3", "11/2016". */
  private static @Nullable Found month(Tokens tokens, int at) {
    var first = tokens.at(at);
    var second = tokens.at(at + 2);
    var mark = tokens.is(at + 1, "/") || tokens.is(at + 1, "-") || tokens.is(at + 1, ".");
    var year = first.length() == 4 ? first : second;
    var month = first.length() == 4 ? second : first;
    var shaped = mark && year.length() == 4 && month.length() <= 2 && month.number() >= 1;
    return shaped && month.number() <= 12 && year.number() > 1000
        ? Found.of(at, at + 3, Need.NOTHING, ofYear(year.number(), month.number())).as(Grain.MONTH)
        : null;
  }

  private static Meaning ofYear(int year, int month) {
    return frame -> Stretch.month(YearMonth.of(year, month));
  }

  /** "at 7", "eight forty", "11ish", "afternoon at 7". */
  private static @Nullable Found hour(Tokens tokens, int at) {
    var part = part(tokens, at);
    var begin = part > 0 && tokens.is(at + part, "at") ? at + part + 1 : at + part;
    var clock = EnglishClocks.at(tokens, begin);
    var time = clock == null ? bare(tokens, begin, part > 0) : clock;
    if (time == null || (part == 0 && clock != null)) {
      return null;
    }
    var said = part > 0 ? at + part - 1 : time.to();
    var late = EnglishWords.isPartOfDay(tokens.at(said)) && !tokens.is(said, "morning");
    var lunch = tokens.is(said, "lunchtime") && time.time().getHour() < 10;
    var to = part == 0 && (late || tokens.is(said, "lunchtime")) ? time.to() + 1 : time.to();
    var shown =
        (late || lunch) && time.time().getHour() < 12 ? time.time().plusHours(12) : time.time();
    return Found.of(at, to, Need.ANCHOR, frame -> Stretch.day(frame.day()).at(shown, ""))
        .as(Grain.TIME);
  }

  /** How many tokens "in the afternoon" or the like has there. */
  private static int part(Tokens tokens, int at) {
    var begin = tokens.are(at, "in", "the") ? at + 2 : tokens.is(at, "at") ? at + 1 : at;
    var named = EnglishWords.isPartOfDay(tokens.at(begin)) || tokens.is(begin, "lunchtime");
    return named ? begin + 1 - at : 0;
  }

  private static EnglishClocks.@Nullable Clock bare(Tokens tokens, int at, boolean told) {
    var token = tokens.at(at);
    var hour = token.isNumber() && token.length() <= 2 ? token.number() : EnglishWords.small(token);
    if (hour < 1 || hour > 23 || token.is("an") || token.is("couple")) {
      return null;
    }
    var colon = tokens.is(at + 1, ":") && tokens.at(at + 2).length() == 2;
    if (colon && tokens.at(at + 2).isNumber() && tokens.number(at + 2) < 60) {
      var seconds = tokens.is(at + 3, ":") && tokens.at(at + 4).isNumber();
      var time = LocalTime.of(hour, tokens.number(at + 2));
      return new EnglishClocks.Clock(time, seconds ? at + 5 : at + 3, "");
    }
    var minutes = token.isNumber() ? null : EnglishCounts.words(tokens, at + 1);
    var about =
        tokens.is(at + 1, "ish") ? at + 2 : tokens.are(at + 1, "-", "ish") ? at + 3 : at + 1;
    var behind =
        tokens.is(about, "lunchtime") || tokens.is(about, "noon") || tokens.is(about, "midnight");
    var led = told || about > at + 1 || behind || CLOCK_LEADS.contains(tokens.key(at - 1));
    if (minutes == null && !led) {
      return null;
    }
    var isMidnight = tokens.is(about, "midnight") && hour == 12;
    var minute = minutes == null || minutes.value() > 59 ? 0 : minutes.whole();
    return new EnglishClocks.Clock(
        LocalTime.of(isMidnight ? 0 : hour, minute), minutes == null ? about : minutes.to(), "");
  }
}

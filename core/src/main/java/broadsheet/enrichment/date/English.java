package broadsheet.enrichment.date;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the dates of English texts, the longest first. */
final class English implements Grammar {
  private interface Rule {
    @Nullable Found at(Tokens tokens, int at);
  }

  private static final Map<String, ZoneId> ZONES =
      Map.of(
          "et",
          ZoneId.of("America/New_York"),
          "ct",
          ZoneId.of("America/Chicago"),
          "mt",
          ZoneId.of("America/Denver"),
          "pt",
          ZoneId.of("America/Los_Angeles"));
  private static final List<Rule> SINGLE =
      List.of(
          (tokens, at) -> Numeric.at(tokens, at, true),
          EnglishDays::at,
          EnglishHolidays::at,
          EnglishWeekdays::at,
          EnglishRelatives::at,
          EnglishYears::at);
  private static final List<Rule> WHOLE =
      List.of(English::single, EnglishWeeks::at, EnglishPortions::at, EnglishCounted::at);
  private static final Set<String> CLOCK_LINKS =
      Set.of("at", ",", "around", "about", "by", "from", "until", "before", "after");
  private static final Set<String> DAY_LINKS = Set.of("on", ",", "this", "of");

  @Override
  public @Nullable Found at(Tokens tokens, int at) {
    var token = tokens.at(at);
    if (!token.isNumber() && !EnglishStarts.at(tokens, at)) {
      return null;
    }
    var timed = timed(tokens, at);
    return longer(EnglishRanges.at(tokens, at, timed), timed);
  }

  @Override
  public Tense tense() {
    return EnglishTense::of;
  }

  /** One day, month, year or the like, without a length counted from it. */
  static @Nullable Found single(Tokens tokens, int at) {
    return longest(SINGLE, tokens, at);
  }

  /** A date in whatever words, but no range and no time of day. */
  static @Nullable Found date(Tokens tokens, int at) {
    return longest(WHOLE, tokens, at);
  }

  private static @Nullable Found longest(List<Rule> rules, Tokens tokens, int at) {
    Found longest = null;
    for (var rule : rules) {
      longest = longer(longest, rule.at(tokens, at));
    }
    return longest;
  }

  private static @Nullable Found longer(@Nullable Found one, @Nullable Found other) {
    return one == null || (other != null && other.to() > one.to()) ? other : one;
  }

  /** "10 a.m. on Tuesday", "Tuesday at noon", "10 a.m.". */
  static @Nullable Found timed(Tokens tokens, int at) {
    var clock = EnglishClocks.at(tokens, at);
    if (clock == null) {
      var date = date(tokens, at);
      return date == null || !date.isDate() || date.grain() != Grain.DAY
          ? date
          : withClock(tokens, date);
    }
    var behind = behindClock(tokens, clock.to());
    var linked =
        DAY_LINKS.contains(tokens.key(behind)) && !tokens.is(behind, "this") ? behind + 1 : behind;
    var date = date(tokens, linked);
    if (date != null && date.isDate() && date.grain() == Grain.DAY) {
      return at(date.spanning(at, date.to()), clock);
    }
    return at(Found.of(at, clock.to(), Need.ANCHOR, frame -> Stretch.day(frame.day())), clock);
  }

  private static int behindClock(Tokens tokens, int to) {
    if (tokens.are(to, "local", "time")) {
      return to + 2;
    }
    var bracket = tokens.is(to, "(") ? closing(tokens, to) : to;
    return tokens.are(to, "in", "the") && EnglishWords.isPartOfDay(tokens.at(to + 2))
        ? to + 3
        : bracket;
  }

  private static int closing(Tokens tokens, int to) {
    for (var i = to + 1; i < to + 6; i++) {
      if (tokens.is(i, ")")) {
        return i + 1;
      }
    }
    return to;
  }

  private static Found withClock(Tokens tokens, Found date) {
    var begin = CLOCK_LINKS.contains(tokens.key(date.to())) ? date.to() + 1 : date.to();
    var clock = EnglishClocks.at(tokens, begin);
    return clock == null ? date : at(date.spanning(date.from(), clock.to()), clock);
  }

  private static Found at(Found date, EnglishClocks.Clock clock) {
    return date.then(
            stretch -> stretch.at(clock.time(), offset(stretch, clock.time(), clock.zone())))
        .as(Grain.TIME);
  }

  private static String offset(Stretch stretch, LocalTime time, String zone) {
    var region = ZONES.get(zone);
    return region == null ? zone : stretch.first().atTime(time).atZone(region).getOffset().getId();
  }
}

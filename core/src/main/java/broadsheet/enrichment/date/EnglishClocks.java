package broadsheet.enrichment.date;

import java.time.LocalTime;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads English times of day: "10:30 p.m.", "noon", "half past eight", "1945 GMT". */
final class EnglishClocks {
  private static final Map<String, String> ZONES =
      Map.ofEntries(
          Map.entry("gmt", "Z"),
          Map.entry("utc", "Z"),
          Map.entry("bst", "+01:00"),
          Map.entry("cet", "+01:00"),
          Map.entry("cest", "+02:00"),
          Map.entry("eet", "+02:00"),
          Map.entry("eest", "+03:00"),
          Map.entry("msk", "+03:00"),
          Map.entry("est", "-05:00"),
          Map.entry("edt", "-04:00"),
          Map.entry("cst", "-06:00"),
          Map.entry("cdt", "-05:00"),
          Map.entry("mst", "-07:00"),
          Map.entry("mdt", "-06:00"),
          Map.entry("pst", "-08:00"),
          Map.entry("pdt", "-07:00"));
  private static final Set<String> LOCAL = Set.of("et", "ct", "mt", "pt");
  private static final Map<String, Integer> NAMED = Map.of("noon", 12, "midnight", 0, "midday", 12);
  private static final Map<String, Integer> MIDDLES =
      Map.of("morning", 10, "afternoon", 14, "day", 12, "night", 0);

  private EnglishClocks() {}

  /** A time of day, the first token behind it, and the offset of a zone that is named. */
  record Clock(LocalTime time, int to, String zone) {}

  static @Nullable Clock at(Tokens tokens, int at) {
    var token = tokens.at(at);
    var named = NAMED.get(token.key());
    if (named != null) {
      return tokens.is(at + 1, "mass") ? null : new Clock(LocalTime.of(named, 0), at + 1, "");
    }
    if (token.key().startsWith("mid")) {
      return middle(tokens, at);
    }
    var hour = hour(tokens, at);
    if (hour == null) {
      hour = past(tokens, at);
    }
    return hour == null ? null : zoned(tokens, hour);
  }

  /** "mid-morning", "midafternoon". */
  private static @Nullable Clock middle(Tokens tokens, int at) {
    var joined = tokens.is(at, "mid");
    var next = joined && tokens.is(at + 1, "-") ? at + 2 : at + 1;
    var hour = MIDDLES.get(joined ? tokens.key(next) : tokens.key(at).substring(3));
    return hour == null ? null : new Clock(LocalTime.of(hour, 0), joined ? next + 1 : at + 1, "");
  }

  private static Clock zoned(Tokens tokens, Clock clock) {
    var open = tokens.is(clock.to(), "(") ? 1 : 0;
    var zone = ZONES.get(tokens.key(clock.to() + open));
    if (zone != null && open == 0) {
      return new Clock(clock.time(), clock.to() + 1, zone);
    }
    return LOCAL.contains(tokens.key(clock.to())) && tokens.at(clock.to()).capital()
        ? new Clock(clock.time(), clock.to() + 1, tokens.key(clock.to()))
        : clock;
  }

  /** "10 a.m.", "7:56:30pm", "10:30", "1945 GMT", "7 o'clock". */
  private static @Nullable Clock hour(Tokens tokens, int at) {
    var token = tokens.at(at);
    if (!token.isNumber()) {
      return spelled(tokens, at);
    }
    if (token.length() == 4 || token.length() == 3) {
      return joined(tokens, at);
    }
    var minutes = minutes(tokens, at);
    var to = minutes < 0 ? at + 1 : at + 3;
    if (minutes >= 0
        && tokens.is(to, ":")
        && tokens.touches(to)
        && tokens.at(to + 1).length() == 2
        && tokens.at(to + 1).isNumber()) {
      to += 2;
    }
    var half = half(tokens, to);
    if (half != 0) {
      return clock(token.number(), Math.max(0, minutes), to + Math.abs(half), half > 0);
    }
    if (minutes >= 0 && !tokens.is(at + 1, ".") && isTold(tokens, at, to)) {
      return plain(tokens, at, to, minutes);
    }
    if (isPartTold(tokens, to) && token.number() <= 12) {
      return clock(token.number(), Math.max(0, minutes), to + 3, isLate(tokens, to));
    }
    var behind = oclock(tokens, to);
    return behind == 0 ? null : clock(token.number(), 0, to + behind, isLate(tokens, to + behind));
  }

  private static @Nullable Clock plain(Tokens tokens, int at, int to, int minutes) {
    var hour = tokens.number(at);
    return hour > 23 ? null : new Clock(LocalTime.of(hour, minutes), to, "");
  }

  /** A bare "10:30" is as often a score or a verse. */
  private static boolean isTold(Tokens tokens, int at, int to) {
    var before = tokens.key(at - 1);
    var next = tokens.key(to);
    return before.equals("at")
        || before.equals("around")
        || before.equals("about")
        || before.equals("by")
        || before.equals("until")
        || before.equals("from")
        || before.equals("before")
        || before.equals("after")
        || before.equals("between")
        || ZONES.containsKey(next)
        || next.equals("local")
        || next.equals("hours")
        || next.equals("on");
  }

  private static int minutes(Tokens tokens, int at) {
    var mark = tokens.is(at + 1, ":") || tokens.is(at + 1, ".") || tokens.is(at + 1, "h");
    var two = tokens.at(at + 2);
    var shaped =
        mark
            && two.isNumber()
            && two.length() == 2
            && two.number() < 60
            && tokens.touches(at + 1)
            && tokens.touches(at + 2);
    return shaped && tokens.number(at) < 24 ? two.number() : -1;
  }

  /** "1945 GMT", "340pm". */
  private static @Nullable Clock joined(Tokens tokens, int at) {
    var number = tokens.number(at);
    var half = half(tokens, at + 1);
    var zoned = ZONES.containsKey(tokens.key(at + 1)) && tokens.at(at).length() == 4;
    if (number % 100 > 59 || number / 100 > 23 || (half == 0 && !zoned)) {
      return null;
    }
    return half == 0
        ? new Clock(LocalTime.of(number / 100, number % 100), at + 1, "")
        : clock(number / 100, number % 100, at + 1 + Math.abs(half), half > 0);
  }

  /** How many tokens "a.m." or "pm" has there, positive for the second half of the day; else 0. */
  private static int half(Tokens tokens, int at) {
    if (tokens.is(at, "am") || tokens.is(at, "pm") || tokens.is(at, "ampm")) {
      return tokens.is(at, "pm") ? 1 : -1;
    }
    var letter = tokens.is(at, "a") || tokens.is(at, "p");
    var dot = tokens.is(at + 1, ".") && tokens.touches(at + 1) ? 1 : 0;
    if (!letter || !tokens.is(at + 1 + dot, "m") || (dot == 0 && tokens.at(at + 1).length() != 1)) {
      return 0;
    }
    var end = dot == 1 && tokens.is(at + 3, ".") && tokens.touches(at + 3) ? 1 : 0;
    var length = 2 + dot + end;
    return tokens.is(at, "p") ? length : -length;
  }

  private static @Nullable Clock clock(int hour, int minute, int to, boolean late) {
    if (hour > 23 || minute > 59) {
      return null;
    }
    var full = hour == 12 && !late ? 0 : late && hour < 12 ? hour + 12 : hour;
    return new Clock(LocalTime.of(full, minute), to, "");
  }

  /** "in the morning", behind an hour. */
  private static boolean isPartTold(Tokens tokens, int at) {
    return tokens.are(at, "in", "the") && EnglishWords.isPartOfDay(tokens.at(at + 2));
  }

  private static int oclock(Tokens tokens, int at) {
    return tokens.are(at, "o", "'", "clock") ? 3 : 0;
  }

  private static boolean isLate(Tokens tokens, int at) {
    var begin =
        tokens.is(at, "in") && tokens.is(at + 1, "the")
            ? at + 2
            : tokens.is(at, "at") ? at + 1 : at;
    return tokens.is(begin, "afternoon")
        || tokens.is(begin, "evening")
        || tokens.is(begin, "night");
  }

  /** "eight p.m.", "seven o'clock". */
  private static @Nullable Clock spelled(Tokens tokens, int at) {
    var hour = EnglishWords.small(tokens.at(at));
    if (hour < 1 || tokens.is(at, "an") || tokens.is(at, "couple")) {
      return null;
    }
    var minutes = EnglishCounts.words(tokens, at + 1);
    var to = minutes == null || minutes.value() > 59 ? at + 1 : minutes.to();
    var half = half(tokens, to);
    if (half != 0) {
      return clock(
          hour,
          minutes == null || to == at + 1 ? 0 : minutes.whole(),
          to + Math.abs(half),
          half > 0);
    }
    if (isPartTold(tokens, to)) {
      return clock(
          hour, to == at + 1 || minutes == null ? 0 : minutes.whole(), to + 3, isLate(tokens, to));
    }
    var behind = oclock(tokens, at + 1);
    return behind == 0 ? null : clock(hour, 0, at + 1 + behind, isLate(tokens, at + 1 + behind));
  }

  /** "half past eight", "a quarter to 8", "ten past nine". */
  private static @Nullable Clock past(Tokens tokens, int at) {
    var begin = tokens.is(at, "a") ? at + 1 : at;
    var count =
        tokens.is(begin, "half")
            ? 30
            : tokens.is(begin, "quarter") ? 15 : tokens.are(begin, "three", "quarters") ? 45 : 0;
    var to = count == 45 ? begin + 2 : begin + 1;
    if (count == 0) {
      var number = EnglishCounts.words(tokens, begin);
      count =
          number == null
              ? tokens.at(begin).length() > 2 ? 0 : tokens.number(begin)
              : number.whole();
      to = number == null ? begin + 1 : number.to();
      to +=
          tokens.is(to, "minutes")
                  || tokens.is(to, "mins")
                  || tokens.is(to, "min")
                  || tokens.is(to, "minute")
              ? 1
              : 0;
    }
    var sign = tokens.is(to, "past") ? 1 : tokens.is(to, "to") ? -1 : 0;
    return sign == 0 || count < 1 || count > 59 ? null : moved(tokens, to, sign * count);
  }

  private static @Nullable Clock moved(Tokens tokens, int at, int minutes) {
    var hour = hour(tokens, at + 1);
    var counted = Math.abs(minutes) % 15 == 0 || tokens.key(at - 1).startsWith("min");
    if (hour == null && (tokens.is(at, "past") || counted)) {
      var small =
          tokens.at(at + 1).isNumber() && tokens.at(at + 1).length() <= 2
              ? tokens.number(at + 1)
              : EnglishWords.small(tokens.at(at + 1));
      hour =
          small < 1 || small > 12
              ? null
              : clock(small == 12 ? 12 : small, 0, at + 2, small == 12 || isLate(tokens, at + 2));
    }
    return hour == null || !(counted || tokens.is(at, "past"))
        ? null
        : new Clock(hour.time().plusMinutes(minutes), hour.to(), "");
  }
}

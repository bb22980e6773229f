package broadsheet.enrichment.date;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The English words of the calendar and of counting. */
final class EnglishWords {
  private static final Map<String, Integer> MONTHS =
      numbered(
          "january/jan february/feb march/mar april/apr may june/jun july/jul august/aug"
              + " september/sept/sep october/oct november/nov december/dec");
  private static final Map<String, Integer> WEEKDAYS =
      numbered(
          "monday/mon/mondays tuesday/tue/tues/tuesdays wednesday/wed/weds/wednesdays"
              + " thursday/thu/thur/thurs/thursdays friday/fri/fridays saturday/sat/saturdays"
              + " sunday/sun/sundays");
  private static final Map<String, Integer> SMALL =
      numbered(
          "one/an two/couple three four five six seven eight nine ten eleven twelve thirteen"
              + " fourteen fifteen sixteen seventeen eighteen nineteen");
  private static final Map<String, Integer> TENS =
      numbered("ten twenty thirty forty/fourty fifty sixty seventy eighty ninety");
  private static final Map<String, Integer> ORDINALS =
      numbered(
          "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth"
              + " thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth"
              + " twentieth");
  private static final Map<String, Integer> DECADES =
      Map.ofEntries(
          Map.entry("twenties", 20),
          Map.entry("thirties", 30),
          Map.entry("forties", 40),
          Map.entry("fifties", 50),
          Map.entry("sixties", 60),
          Map.entry("seventies", 70),
          Map.entry("eighties", 80),
          Map.entry("nineties", 90),
          Map.entry("tens", 10),
          Map.entry("noughties", 0),
          Map.entry("hundreds", 0));
  private static final Map<String, Unit> UNITS =
      Map.ofEntries(
          Map.entry("second", Unit.SECOND),
          Map.entry("seconds", Unit.SECOND),
          Map.entry("sec", Unit.SECOND),
          Map.entry("secs", Unit.SECOND),
          Map.entry("minute", Unit.MINUTE),
          Map.entry("minutes", Unit.MINUTE),
          Map.entry("min", Unit.MINUTE),
          Map.entry("mins", Unit.MINUTE),
          Map.entry("hour", Unit.HOUR),
          Map.entry("hours", Unit.HOUR),
          Map.entry("hr", Unit.HOUR),
          Map.entry("hrs", Unit.HOUR),
          Map.entry("day", Unit.DAY),
          Map.entry("days", Unit.DAY),
          Map.entry("night", Unit.DAY),
          Map.entry("nights", Unit.DAY),
          Map.entry("week", Unit.WEEK),
          Map.entry("weeks", Unit.WEEK),
          Map.entry("month", Unit.MONTH),
          Map.entry("months", Unit.MONTH),
          Map.entry("year", Unit.YEAR),
          Map.entry("years", Unit.YEAR));
  private static final Set<String> PARTS =
      Set.of("morning", "afternoon", "evening", "night", "mornings", "evenings", "nights");

  /** Meteorological seasons of the northern half: the month with which each begins. */
  private static final Map<String, Integer> SEASONS =
      Map.of("spring", 3, "summer", 6, "autumn", 9, "fall", 9, "winter", 12);

  private EnglishWords() {}

  /** 1 to 12, or 0. */
  static int month(Token token) {
    return MONTHS.getOrDefault(token.key(), 0);
  }

  /** 1 (Monday) to 7, or 0. */
  static int weekday(Token token) {
    return WEEKDAYS.getOrDefault(token.key(), 0);
  }

  static @Nullable Unit unit(Token token) {
    return UNITS.get(token.key());
  }

  static boolean isPartOfDay(Token token) {
    return PARTS.contains(token.key());
  }

  /** The month with which the season begins, or 0. */
  static int season(Token token) {
    return SEASONS.getOrDefault(token.key(), 0);
  }

  /** 1 to 19, or 0. */
  static int small(Token token) {
    return SMALL.getOrDefault(token.key(), 0);
  }

  /** 20, 30 to 90, or 0. */
  static int tens(Token token) {
    var tens = TENS.getOrDefault(token.key(), 0);
    return tens < 2 ? 0 : tens * 10;
  }

  /** "first" to "twentieth", "thirtieth"; or 0. */
  static int ordinal(Token token) {
    return token.is("thirtieth") ? 30 : ORDINALS.getOrDefault(token.key(), 0);
  }

  /** The years after the century's begin of "seventies"; or -1. */
  static int decade(Token token) {
    return DECADES.getOrDefault(token.key(), -1);
  }

  private static Map<String, Integer> numbered(String words) {
    var map = new HashMap<String, Integer>();
    var number = 0;
    for (var forms : words.split(" ", -1)) {
      number++;
      for (var form : forms.split("/", -1)) {
        map.put(form, number);
      }
    }
    return Map.copyOf(map);
  }
}

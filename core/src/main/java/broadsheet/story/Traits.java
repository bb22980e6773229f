package broadsheet.story;

import broadsheet.article.Article;
import broadsheet.article.PageMark;
import broadsheet.text.Words;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds particulars of an article that like events do not share: which days its opening tells of,
 * how old people are, how many the headline counts. Each is a word of a kind and a value: "day:97".
 * Surface forms only.
 */
final class Traits {
  /** A day of the year, as if each month had 31 days. */
  static final String DAY = "day:";

  /** A day of the week. */
  static final String WEEKDAY = "weekday:";

  /** Somebody's age. */
  static final String AGE = "age:";

  /** A number up to 99 in the headline or in the first sentences. */
  static final String COUNT = "count:";

  /** The page tells of many events, or goes on while one lasts. */
  static final String MANY = "many:";

  private static final int DAYS_WITHIN = 1_200;
  private static final int AGES_WITHIN = 3_000;
  private static final int COUNTS_WITHIN = 250;
  private static final int EACH_MAX = 8;
  private static final int AGE_MAX = 110;
  private static final int COUNT_MAX = 99;

  private static final Map<String, Integer> MONTHS =
      Map.ofEntries(
          Map.entry("jan", 1),
          Map.entry("feb", 2),
          Map.entry("mar", 3),
          Map.entry("apr", 4),
          Map.entry("may", 5),
          Map.entry("jun", 6),
          Map.entry("jul", 7),
          Map.entry("aug", 8),
          Map.entry("sep", 9),
          Map.entry("oct", 10),
          Map.entry("nov", 11),
          Map.entry("dec", 12));

  private static final Map<String, DayOfWeek> WEEKDAYS =
      Map.of(
          "monday", DayOfWeek.MONDAY,
          "tuesday", DayOfWeek.TUESDAY,
          "wednesday", DayOfWeek.WEDNESDAY,
          "thursday", DayOfWeek.THURSDAY,
          "friday", DayOfWeek.FRIDAY,
          "saturday", DayOfWeek.SATURDAY,
          "sunday", DayOfWeek.SUNDAY);

  private static final Map<String, Integer> SMALL =
      Map.ofEntries(
          Map.entry("two", 2),
          Map.entry("three", 3),
          Map.entry("four", 4),
          Map.entry("five", 5),
          Map.entry("six", 6),
          Map.entry("seven", 7),
          Map.entry("eight", 8),
          Map.entry("nine", 9),
          Map.entry("ten", 10),
          Map.entry("eleven", 11),
          Map.entry("twelve", 12));

  private static final Set<String> LISTS =
      Set.of("roundup", "round-up", "briefs", "newsletter", "recap", "digest", "podcast");

  private Traits() {}

  /** At most eight of each kind, in the order of the text. */
  static List<String> of(Article article) {
    var day = article.date() == null ? null : article.date().day();
    var text = article.title() + "\n" + article.text();
    var within = Math.min(text.length(), AGES_WITHIN);
    var words = Words.in(text.substring(0, within));
    var keys = words.stream().map(span -> Words.key(span.in(text))).toList();
    var days = new LinkedHashSet<String>();
    var weekdays = new LinkedHashSet<String>();
    var ages = new LinkedHashSet<String>();
    var counts = new LinkedHashSet<String>();
    for (var i = 0; i < keys.size(); i++) {
      var begin = words.get(i).begin();
      if (begin < DAYS_WITHIN) {
        add(days, DAY, day(keys, i, day));
        add(weekdays, WEEKDAY, weekday(keys.get(i)));
      }
      var isAge = age(keys, i) != null || isBetweenCommas(text, words.get(i).end(), begin);
      add(ages, AGE, isAge ? number(keys.get(i), AGE_MAX) : null);
      if (begin < COUNTS_WITHIN && !isAge) {
        add(counts, COUNT, SMALL.getOrDefault(keys.get(i), number(keys.get(i), COUNT_MAX)));
      }
    }
    return Stream.of(days, weekdays, ages, counts, form(article))
        .flatMap(some -> some.stream().limit(EACH_MAX))
        .toList();
  }

  private static void add(Set<String> traits, String kind, @Nullable Integer value) {
    if (value != null) {
      traits.add(kind + value);
    }
  }

  /** The day that a word tells of together with the next one. */
  private static @Nullable Integer day(List<String> keys, int at, @Nullable LocalDate published) {
    var key = keys.get(at);
    var month = key.length() < 3 ? null : MONTHS.get(key.substring(0, 3));
    if (month != null && isMonth(key)) {
      var next = at + 1 < keys.size() ? number(keys.get(at + 1), 31) : null;
      var earlier = next == null && at > 0 ? number(keys.get(at - 1), 31) : null;
      var number = next == null ? earlier : next;
      return number == null ? null : code(month, number);
    }
    if (published == null) {
      return null;
    }
    var weekday = WEEKDAYS.get(key);
    if (weekday != null) {
      return code(published.with(TemporalAdjusters.previousOrSame(weekday)));
    }
    return switch (key) {
      case "today", "tonight" -> code(published);
      case "yesterday" -> code(published.minusDays(1));
      default -> null;
    };
  }

  private static boolean isMonth(String key) {
    return switch (key) {
      case "january",
          "jan",
          "february",
          "feb",
          "march",
          "mar",
          "april",
          "apr",
          "may",
          "june",
          "jun",
          "july",
          "jul",
          "august",
          "aug",
          "september",
          "sept",
          "sep",
          "october",
          "oct",
          "november",
          "nov",
          "december",
          "dec" ->
          true;
      default -> false;
    };
  }

  private static @Nullable Integer weekday(String key) {
    var weekday = WEEKDAYS.get(key);
    return weekday == null ? null : weekday.getValue();
  }

  private static int code(LocalDate day) {
    return code(day.getMonthValue(), day.getDayOfMonth());
  }

  private static int code(int month, int day) {
    return 31 * (month - 1) + day;
  }

  /** The number before "-year-old" or "year old", or after "aged". */
  private static @Nullable Integer age(List<String> keys, int at) {
    var key = keys.get(at);
    if (key.contains("-year") || (at > 0 && keys.get(at - 1).equals("aged"))) {
      return number(key, AGE_MAX);
    }
    var isNamed = at + 2 < keys.size() && keys.get(at + 1).startsWith("year");
    return isNamed && keys.get(at + 2).equals("old") ? number(key, AGE_MAX) : null;
  }

  private static boolean isBetweenCommas(String text, int end, int begin) {
    return begin >= 2
        && end < text.length()
        && text.charAt(end) == ','
        && text.charAt(begin - 1) == ' '
        && text.charAt(begin - 2) == ',';
  }

  /** The number with which a word begins; null when it has more digits than two or three. */
  private static @Nullable Integer number(String key, int max) {
    var value = 0;
    var at = 0;
    while (at < key.length() && at < 4 && Character.digit(key.charAt(at), 10) >= 0) {
      value = 10 * value + Character.digit(key.charAt(at), 10);
      at++;
    }
    var isWhole = at == key.length() || key.charAt(at) == '-' || Character.isLetter(key.charAt(at));
    return at > 0 && isWhole && value >= 1 && value <= max ? value : null;
  }

  private static Set<String> form(Article article) {
    var keys = Words.keys(article.title());
    var isLive = article.notes().marks().contains(PageMark.LIVE_BLOG);
    var isUpdated = keys.contains("live") && keys.contains("updates");
    var isList = keys.stream().anyMatch(LISTS::contains);
    return isLive || isUpdated || isList ? Set.of(MANY + 1) : Set.of();
  }
}

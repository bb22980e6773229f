package broadsheet.enrichment.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Reads holidays by the rules that set them. */
final class EnglishHolidays {
  private static final int FAR_DAYS = 270;

  private record Holiday(List<String> words, IntFunction<LocalDate> rule) {}

  private static final Map<String, List<Holiday>> BY_FIRST = byFirst();

  private EnglishHolidays() {}

  static @Nullable Found at(Tokens tokens, int at) {
    var shift = tokens.is(at, "last") ? -1 : tokens.is(at, "next") ? 1 : 0;
    var begin = shift != 0 || tokens.is(at, "this") ? at + 1 : at;
    for (var holiday : BY_FIRST.getOrDefault(tokens.key(begin), List.of())) {
      var to = begin + holiday.words().size();
      if (tokens.are(begin, holiday.words().toArray(String[]::new)) && tokens.at(begin).capital()) {
        return found(tokens, new Span(at, to, shift), holiday.rule());
      }
    }
    return null;
  }

  /** Whether a holiday's name may begin with the word. */
  static boolean begins(String key) {
    return BY_FIRST.containsKey(key);
  }

  private record Span(int from, int to, int shift) {}

  private static Found found(Tokens tokens, Span span, IntFunction<LocalDate> rule) {
    var year = EnglishDays.yearBehind(tokens, span.to());
    if (year != null && year.value() > 1700) {
      return Found.of(
          span.from(), year.to(), Need.NOTHING, frame -> Stretch.day(rule.apply(year.whole())));
    }
    var found =
        Found.of(span.from(), span.to(), Need.NEAR, frame -> Stretch.day(near(rule, frame)));
    return span.shift() < 0
        ? found
            .meaning(frame ->
                Stretch.day(near(rule, new Frame(frame.day().minusDays(1), Direction.PAST))))
            .past()
        : span.shift() > 0 ? found.future() : found;
  }

  private static LocalDate near(IntFunction<LocalDate> rule, Frame frame) {
    var same = rule.apply(frame.day().getYear());
    if (frame.isFuture()) {
      return same.isBefore(frame.day()) ? rule.apply(frame.day().getYear() + 1) : same;
    }
    var past = same.isAfter(frame.day()) ? rule.apply(frame.day().getYear() - 1) : same;
    return past.plusDays(FAR_DAYS).isBefore(frame.day()) ? same : past;
  }

  private static Map<String, List<Holiday>> byFirst() {
    var map = new HashMap<String, List<Holiday>>();
    put(map, "christmas day", year -> LocalDate.of(year, 12, 25));
    put(map, "christmas eve", year -> LocalDate.of(year, 12, 24));
    put(map, "christmas", year -> LocalDate.of(year, 12, 25));
    put(map, "boxing day", year -> LocalDate.of(year, 12, 26));
    put(map, "new year ' s eve", year -> LocalDate.of(year, 12, 31));
    put(map, "new year ' s day", year -> LocalDate.of(year, 1, 1));
    put(map, "valentine ' s day", year -> LocalDate.of(year, 2, 14));
    put(map, "st . patrick ' s day", year -> LocalDate.of(year, 3, 17));
    put(map, "juneteenth", year -> LocalDate.of(year, 6, 19));
    put(map, "independence day", year -> LocalDate.of(year, 7, 4));
    put(map, "fourth of july", year -> LocalDate.of(year, 7, 4));
    put(map, "bastille day", year -> LocalDate.of(year, 7, 14));
    put(map, "halloween", year -> LocalDate.of(year, 10, 31));
    put(map, "veterans day", year -> LocalDate.of(year, 11, 11));
    put(map, "may day", year -> LocalDate.of(year, 5, 1));
    put(map, "martin luther king jr . day", year -> nth(year, 1, 3, DayOfWeek.MONDAY));
    put(map, "presidents ' day", year -> nth(year, 2, 3, DayOfWeek.MONDAY));
    put(map, "mother ' s day", year -> nth(year, 5, 2, DayOfWeek.SUNDAY));
    put(
        map,
        "memorial day",
        year -> LocalDate.of(year, 5, 31).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
    put(map, "father ' s day", year -> nth(year, 6, 3, DayOfWeek.SUNDAY));
    put(map, "labor day", year -> nth(year, 9, 1, DayOfWeek.MONDAY));
    put(map, "thanksgiving day", EnglishHolidays::thanksgiving);
    put(map, "thanksgiving", EnglishHolidays::thanksgiving);
    put(map, "black friday", year -> thanksgiving(year).plusDays(1));
    put(map, "cyber monday", year -> thanksgiving(year).plusDays(4));
    put(map, "ash wednesday", year -> Easter.of(year).minusDays(46));
    put(map, "palm sunday", year -> Easter.of(year).minusDays(7));
    put(map, "good friday", year -> Easter.of(year).minusDays(2));
    put(map, "easter sunday", Easter::of);
    put(map, "easter monday", year -> Easter.of(year).plusDays(1));
    put(map, "easter", Easter::of);
    return Map.copyOf(map);
  }

  private static void put(
      Map<String, List<Holiday>> map, String words, IntFunction<LocalDate> rule) {
    var holiday = new Holiday(List.of(words.split(" ", -1)), rule);
    map.computeIfAbsent(holiday.words().getFirst(), first -> new ArrayList<>()).add(holiday);
  }

  private static LocalDate thanksgiving(int year) {
    return nth(year, 11, 4, DayOfWeek.THURSDAY);
  }

  private static LocalDate nth(int year, int month, int number, DayOfWeek day) {
    return LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(number, day));
  }
}

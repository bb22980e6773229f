package broadsheet.ask;

import broadsheet.enrichment.date.Dates;
import broadsheet.enrichment.date.Grain;
import broadsheet.enrichment.date.ToldDate;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds out from when the articles are that a question wants. */
final class QuestionTimes {
  /** Without a word about time, what is asked about was likely in the news of late. */
  private static final int LATELY_DAYS = 14;

  /** "This week" is said of the last seven days, and reports come a little earlier and later. */
  private static final int MARGIN_DAYS = 2;

  /** Told times that lie further back are what the question is about and not when it was told. */
  private static final int BACK_DAYS_MAX = 62;

  /** Reports of a day are in the news for so long. */
  private static final int AFTER_DAYS = 7;

  private static final Set<String> TIME_WORDS =
      Set.of(
          "today",
          "yesterday",
          "tomorrow",
          "tonight",
          "week",
          "weekend",
          "month",
          "year",
          "recently",
          "recent",
          "currently",
          "lately",
          "earlier",
          "later",
          "latest",
          "last",
          "next",
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday");

  private QuestionTimes() {}

  static boolean isTimeWord(String word) {
    return TIME_WORDS.contains(word.toLowerCase(Locale.ROOT));
  }

  static QuestionReading.Window window(Question question) {
    var asked = question.asked();
    if (asked == null) {
      return new QuestionReading.Window(null, null, null, false);
    }
    for (var date : Dates.inRequest(question.text(), asked)) {
      var window = told(date, asked, question.text());
      if (window != null) {
        return window;
      }
    }
    return new QuestionReading.Window(asked.minusDays(LATELY_DAYS), asked, asked, false);
  }

  private static QuestionReading.@Nullable Window told(
      ToldDate date, LocalDate asked, String text) {
    var first = first(date);
    var words = date.span().in(text).toLowerCase(Locale.ROOT);
    if (first == null || date.grain() == Grain.YEAR || !Character.isLetter(words.charAt(0))) {
      return null;
    }
    var isThisWeek = words.contains("this ");
    var from = isThisWeek ? earlier(first, asked.minusDays(7)) : first;
    var age = ChronoUnit.DAYS.between(from, asked);
    if (age < 0 || age > BACK_DAYS_MAX) {
      return null;
    }
    var until = last(date, first);
    var after = date.grain() == Grain.DAY ? AFTER_DAYS : MARGIN_DAYS;
    return new QuestionReading.Window(
        from.minusDays(1), earlier(until.plusDays(after), asked), asked, true);
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }

  private static @Nullable LocalDate first(ToldDate date) {
    return date.value() == null ? null : day(date.value());
  }

  private static LocalDate last(ToldDate date, LocalDate first) {
    var until = date.until() == null ? null : day(date.until());
    if (until != null) {
      return until;
    }
    return switch (date.grain()) {
      case YEAR -> first.plusYears(1).minusDays(1);
      case MONTH -> first.plusMonths(1).minusDays(1);
      case WEEK -> first.plusDays(6);
      case DAY, TIME -> first;
    };
  }

  /** The first day of "2025-03", "2025-W12", "2025-03-24" or of a time. */
  private static @Nullable LocalDate day(String value) {
    try {
      if (value.contains("W")) {
        return LocalDate.parse(value + "-1", DateTimeFormatter.ISO_WEEK_DATE);
      }
      return switch (value.length()) {
        case 7 -> YearMonth.parse(value).atDay(1);
        case 4 -> null;
        default -> LocalDate.parse(value.substring(0, Math.min(10, value.length())));
      };
    } catch (DateTimeException unreadable) {
      return null;
    }
  }
}

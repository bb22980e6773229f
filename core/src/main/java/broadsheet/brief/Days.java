package broadsheet.brief;

import broadsheet.article.PublicationTime;
import broadsheet.text.Span;
import broadsheet.text.Words;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which day a weekday, "today" or "yesterday" means in a report of a known day. English. */
final class Days {
  /** Words that show that a weekday lies ahead, or that it is not the nearest one. */
  private static final Set<String> UNSURE =
      Set.of(
          "will",
          "next",
          "would",
          "expected",
          "due",
          "scheduled",
          "plans",
          "planned",
          "until",
          "by",
          "tomorrow",
          "may",
          "could",
          "ago",
          "every",
          "last",
          "before",
          "coming",
          "each",
          "wants",
          "want",
          "seeks",
          "hopes",
          "intends",
          "is",
          "are",
          "meets",
          "begins",
          "starts",
          "opens",
          "ahead");

  private static final Set<String> ANY =
      Set.of(
          "a",
          "an",
          "usual",
          "normal",
          "every",
          "each",
          "any",
          "most",
          "next",
          "last",
          "previous",
          "following",
          "one",
          "another",
          "typical",
          "black",
          "good",
          "ash",
          "the");

  private static final Set<String> PAST =
      Set.of(
          "said", "was", "were", "had", "began", "met", "left", "went", "took", "told", "held",
          "made", "came", "gave", "sat", "fell", "rose", "won", "lost", "hit", "struck", "sank",
          "ran", "flew", "spoke", "sent", "shot", "put", "found", "saw", "became", "broke", "drew",
          "cut", "wrote");

  private Days() {}

  /** The nearest such day not after the report's own, in a sentence of the past; else empty. */
  static Optional<LocalDate> meant(String word, String sentence, @Nullable PublicationTime date) {
    var keys = Words.keys(Quotes.outside(sentence));
    var past = keys.stream().anyMatch(key -> PAST.contains(key) || key.endsWith("ed"));
    if (date == null || !past || keys.stream().anyMatch(UNSURE::contains)) {
      return Optional.empty();
    }
    var key = word.toLowerCase(Locale.ROOT);
    if (key.equals("today")) {
      return Optional.of(date.day());
    }
    if (key.equals("yesterday")) {
      return Optional.of(date.day().minusDays(1));
    }
    for (var weekday : DayOfWeek.values()) {
      if (weekday.name().equalsIgnoreCase(key)) {
        var back = Math.floorMod(date.day().getDayOfWeek().getValue() - weekday.getValue(), 7);
        return Optional.of(date.day().minusDays(back));
      }
    }
    return Optional.empty();
  }

  /** "a usual Saturday", "every Friday", "the night to Friday": no day that can be told. */
  static boolean isAnyOne(String bare, Span word) {
    var keys = Words.keys(bare.substring(0, word.begin()));
    var before = keys.isEmpty() ? "" : keys.getLast();
    return ANY.contains(before);
  }

  /** "25 March". */
  static String written(LocalDate day) {
    return day.getDayOfMonth()
        + " "
        + day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }

  static @Nullable String fault(
      Edit.DayAfter edit, String sentence, @Nullable PublicationTime date) {
    var meant = meant(edit.word(), sentence, date).map(Days::written);
    return meant.filter(edit.day()::equals).isPresent()
        ? null
        : "not the day that is meant: " + edit.day();
  }
}

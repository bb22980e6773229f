package broadsheet.brief;

import broadsheet.article.PublicationTime;
import broadsheet.text.Span;
import broadsheet.text.Words;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the day that a sentence names and tells of: "on Nov 6", "6 November". English. */
final class WrittenDays {
  private static final int DAYS_BACK_MAX = 180;
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final Set<String> FULL =
      Definites.set(
          """
          january february march april may june july august september october november december
          jan feb mar apr jun jul aug sept sep oct nov dec
          """);

  /** Before a day these show that it is another matter's. */
  private static final Set<String> ASIDE =
      Definites.set(
          """
          following after since before until till by from dated born starting through between first
          than ahead that which who when where whose effective
          """);

  private WrittenDays() {}

  /** The one past day that the sentence's main clause names; empty when there is any doubt. */
  static Optional<LocalDate> told(String sentence, PublicationTime published) {
    var bare = Quotes.outside(sentence);
    var words = Words.in(bare);
    LocalDate found = null;
    for (var at = 0; at + 1 < words.size(); at++) {
      var day = at(bare, words, at, published.day());
      if (day.isPresent() && found != null) {
        return Optional.empty();
      }
      if (day.isPresent()) {
        if (!isMain(bare.substring(0, words.get(at).begin()))) {
          return Optional.empty();
        }
        found = day.get();
        at++;
      }
    }
    return Optional.ofNullable(found);
  }

  /** Whether the day after these words is the main clause's. */
  static boolean isMain(String before) {
    return Words.keys(before).stream().noneMatch(ASIDE::contains);
  }

  private static Optional<LocalDate> at(
      String bare, List<Span> words, int at, LocalDate published) {
    var first = words.get(at).in(bare);
    var second = words.get(at + 1).in(bare);
    var month = isMonth(first) ? first : isMonth(second) ? second : "";
    var day = month.equals(first) ? second : first;
    if (month.isEmpty() || day.length() > 2 || !day.chars().allMatch(Character::isDigit)) {
      return Optional.empty();
    }
    var year = at + 2 < words.size() ? words.get(at + 2).in(bare) : "";
    return dated(Integer.parseInt(day), month, year, published);
  }

  private static boolean isMonth(String word) {
    return Character.isUpperCase(word.charAt(0)) && FULL.contains(Words.key(word));
  }

  private static Optional<LocalDate> dated(
      int day, String month, String year, LocalDate published) {
    var number = 1 + MONTHS.indexOf(Words.key(month).substring(0, 3));
    var written = year.length() == 4 && year.chars().allMatch(Character::isDigit);
    try {
      var date = LocalDate.of(written ? Integer.parseInt(year) : published.getYear(), number, day);
      var last = !written && date.isAfter(published) ? date.minusYears(1) : date;
      var near = !last.isAfter(published) && last.isAfter(published.minusDays(DAYS_BACK_MAX));
      return near ? Optional.of(last) : Optional.empty();
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }
}

package broadsheet.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the days that wikis write in their templates and categories, in the wiki's language. */
final class WikiDates {
  private static final int LENGTH_MAX = 60;
  private static final int YEAR_MIN = 1900;
  private static final int YEAR_MAX = 2100;
  private static final int PARTS_MAX = 8;

  private WikiDates() {}

  /** "5 juin 2031", "June 5, 2031", "05.06.2031", "2031-06-05" or "2031|6|5"; else empty. */
  static Optional<PublicationTime> parse(String text, @Nullable String language) {
    if (text.length() > LENGTH_MAX || text.chars().noneMatch(Character::isDigit)) {
      return Optional.empty();
    }
    var numbers = new ArrayList<Integer>();
    var month = 0;
    var parts = parts(text);
    for (var part : parts) {
      var number = number(part);
      if (number >= 0) {
        numbers.add(number);
      } else if (month == 0) {
        month = month(part, language);
      }
    }
    return parts.size() > PARTS_MAX ? Optional.empty() : day(numbers, month, text);
  }

  private static Optional<PublicationTime> day(List<Integer> numbers, int month, String text) {
    if (month > 0 && numbers.size() == 2) {
      var yearFirst = numbers.get(0) >= YEAR_MIN;
      return day(numbers.get(yearFirst ? 0 : 1), month, numbers.get(yearFirst ? 1 : 0));
    }
    if (month > 0 || numbers.size() != 3) {
      return Optional.empty();
    }
    if (numbers.get(0) >= YEAR_MIN) {
      return day(numbers.get(0), numbers.get(1), numbers.get(2));
    }
    // Written with strokes, some put the month first: then only a number beyond twelve tells.
    var dayFirst = text.indexOf('/') < 0 || numbers.get(0) > 12;
    return dayFirst ? day(numbers.get(2), numbers.get(1), numbers.get(0)) : Optional.empty();
  }

  private static Optional<PublicationTime> day(int year, int month, int day) {
    try {
      return year >= YEAR_MIN && year <= YEAR_MAX
          ? Optional.of(PublicationTime.on(LocalDate.of(year, month, day)))
          : Optional.empty();
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  private static List<String> parts(String text) {
    var parts = new ArrayList<String>();
    var begin = 0;
    for (var at = 0; at <= text.length(); at++) {
      var inside = at < text.length() && isPart(text.charAt(at));
      var turns = at > begin && inside && isDigit(text, at) != isDigit(text, at - 1);
      if (!inside || turns) {
        if (at > begin) {
          parts.add(text.substring(begin, at));
        }
        begin = inside ? at : at + 1;
      }
    }
    return parts;
  }

  private static boolean isPart(char c) {
    return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static boolean isDigit(String text, int at) {
    return Character.isDigit(text.charAt(at));
  }

  private static int number(String part) {
    var number = 0;
    for (var i = 0; i < part.length(); i++) {
      var digit = Character.digit(part.charAt(i), 10);
      if (digit < 0 || number > YEAR_MAX) {
        return -1;
      }
      number = 10 * number + digit;
    }
    return number;
  }

  /** 1 to 12 for a month's name in this language or in English; 0 for other words. */
  private static int month(String word, @Nullable String language) {
    var found = language == null ? 0 : month(word, Locale.forLanguageTag(language));
    return found > 0 ? found : month(word, Locale.ENGLISH);
  }

  private static int month(String word, Locale locale) {
    var lower = word.toLowerCase(locale);
    for (var month : Month.values()) {
      for (var style : List.of(TextStyle.FULL, TextStyle.FULL_STANDALONE)) {
        if (month.getDisplayName(style, locale).toLowerCase(locale).equals(lower)) {
          return month.getValue();
        }
      }
    }
    return 0;
  }
}

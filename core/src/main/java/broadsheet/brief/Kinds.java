package broadsheet.brief;

import broadsheet.article.PublicationTime;
import broadsheet.text.Words;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tells by its words which part of a brief a sentence suits. English. */
final class Kinds {
  private static final List<String> UNKNOWN =
      List.of(
          "did not say",
          "unclear",
          "could not be verified",
          "could not independently",
          "not immediately clear",
          "no immediate comment",
          "has not confirmed",
          "have not confirmed",
          "not been confirmed",
          "declined to comment",
          "declined to say",
          "not known",
          "no word on",
          "did not respond",
          "has yet to",
          "have yet to",
          "remains to be seen",
          "not yet clear",
          "would not say",
          "did not give",
          "not been disclosed",
          "no explanation",
          "not been published",
          "not made public");
  private static final List<String> NEXT =
      List.of(
          " will ",
          " is expected",
          " are expected",
          " is due",
          " are due",
          " is to ",
          " are to ",
          " scheduled",
          " plans to",
          " next week",
          " next month",
          " is set to",
          " are set to",
          " to be held",
          " to resume",
          " tomorrow");
  private static final int NEAR = 4;
  private static final Set<String> STANDS =
      Set.of(
          "said",
          "says",
          "accused",
          "denied",
          "demanded",
          "rejected",
          "warned",
          "insisted",
          "vowed",
          "claimed",
          "urged",
          "called",
          "argued",
          "blamed",
          "refused",
          "welcomed",
          "condemned");
  private static final Set<String> STRONG =
      Set.of(
          "killed",
          "dead",
          "died",
          "deaths",
          "injured",
          "wounded",
          "missing",
          "hurt",
          "casualties",
          "percent",
          "million",
          "billion");
  private static final Set<String> TOLLS =
      Set.of(
          "per",
          "tons",
          "tonnes",
          "drones",
          "missiles",
          "households",
          "people",
          "workers",
          "votes",
          "seats",
          "passengers",
          "crew",
          "ships",
          "homes",
          "houses",
          "soldiers",
          "prisoners");
  private static final Set<String> NUMBERS =
      Set.of(
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "dozen",
          "dozens",
          "hundreds",
          "thousands",
          "half",
          "third",
          "quarter");

  private Kinds() {}

  static boolean isUnknown(String text) {
    var lower = bare(text);
    return UNKNOWN.stream().anyMatch(lower::contains);
  }

  /** Something lies ahead; "Will Orlik" is a name, "had said it would" is over. */
  static boolean isNext(String text) {
    var bare = " " + Quotes.outside(text) + " ";
    return !isQuestion(text) && NEXT.stream().anyMatch(marker -> isAhead(bare, marker));
  }

  /** The marker is the main clause's: no relative clause's, and nothing was over before it. */
  private static boolean isAhead(String bare, String marker) {
    var at = bare.indexOf(marker);
    if (at < 0) {
      return false;
    }
    var keys = Words.keys(bare.substring(0, at));
    var last = keys.isEmpty() ? "" : keys.getLast();
    return !Set.of("that", "which", "who").contains(last)
        && keys.stream().noneMatch(Set.of("was", "were", "had")::contains);
  }

  static boolean isFigure(String text) {
    var keys = Words.keys(text);
    for (var i = 0; i < keys.size(); i++) {
      var near = keys.subList(i + 1, Math.min(keys.size(), i + 1 + NEAR));
      var digits = Character.isDigit(keys.get(i).charAt(0));
      var counted =
          near.stream().anyMatch(k -> STRONG.contains(k) || (digits && TOLLS.contains(k)));
      if (counted && (digits || NUMBERS.contains(keys.get(i)))) {
        return true;
      }
    }
    return text.indexOf('%') >= 0 || text.indexOf('$') >= 0 || text.indexOf('€') >= 0;
  }

  /** The numbers in digits that a reader would take for the same figure when met again. */
  static List<String> numbers(String text) {
    return Words.keys(text).stream()
        .filter(key -> Character.isDigit(key.charAt(0)) && key.length() > 1)
        .toList();
  }

  /** Somebody takes a stand: claims, asks for or refuses something, or speaks in a quotation. */
  static boolean isStand(String text) {
    var keys = Words.keys(Quotes.outside(text));
    return keys.stream().anyMatch(STANDS::contains)
        || (keys.stream().anyMatch(Speech::isVerb) && !Quotes.in(text).isEmpty());
  }

  /** More quotation than report. */
  static boolean isMostlyQuoted(String text) {
    var quoted = Quotes.in(text).stream().mapToInt(span -> span.length()).sum();
    return quoted * 5 > text.length() * 2;
  }

  static boolean isQuestion(String text) {
    return text.endsWith("?");
  }

  /** The ISO day that a line tells of, written in it or put in brackets; empty when not sure. */
  static String day(Line line, PublicationTime published) {
    for (var record : line.edits()) {
      if (Edit.parse(record).orElse(null) instanceof Edit.DayAfter after) {
        var at = line.text().indexOf(after.word() + " [");
        return at >= 0 && WrittenDays.isMain(line.text().substring(0, at))
            ? Days.meant(after.word(), "was", published).map(Object::toString).orElse("")
            : "";
      }
    }
    return WrittenDays.told(line.text(), published).map(Object::toString).orElse("");
  }

  private static String bare(String text) {
    return " " + Quotes.outside(text).toLowerCase(Locale.ROOT) + " ";
  }
}

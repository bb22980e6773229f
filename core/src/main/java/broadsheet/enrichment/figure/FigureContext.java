package broadsheet.enrichment.figure;

import broadsheet.text.Span;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who says what, where and when, as far as a stretch of a text tells. */
record FigureContext(
    List<Token> tokens, String text, List<Saying> sayings, List<NamedPlace> places) {
  private static final int NEAR = 30;
  private static final int SPEAKER_TOKENS_MAX = 12;
  private static final Set<String> DAYS =
      HarmWords.words(
          "monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow"
              + " overnight tonight");

  /** Who says this, null when nobody is said to. */
  @Nullable String according(Span span, int from, int to) {
    for (var saying : sayings) {
      if (saying.content().contains(span)) {
        return saying.speaker();
      }
    }
    for (var at = from; at + 2 < to; at++) {
      if (tokens.get(at).is("according") && tokens.get(at + 1).is("to")) {
        return phrase(at + 2, Math.min(to, at + 2 + SPEAKER_TOKENS_MAX));
      }
    }
    return null;
  }

  /** From a token to the next mark that divides. */
  private @Nullable String phrase(int from, int to) {
    var end = from;
    while (end < to && !isDivider(tokens.get(end))) {
      end++;
    }
    return end == from
        ? null
        : text.substring(tokens.get(from).begin(), tokens.get(end - 1).end()).strip();
  }

  static boolean isDivider(Token token) {
    return token.kind() == Token.Kind.BREAK
        || (token.kind() == Token.Kind.MARK && ",;:.—–()\"“”".indexOf(token.key()) >= 0);
  }

  /** The nearest place between these offsets, a town before a country. */
  @Nullable NamedPlace place(Span near, Span within) {
    NamedPlace best = null;
    var least = Integer.MAX_VALUE;
    for (var place : places) {
      if (place.sort() != NamedPlace.Sort.PEOPLE
          && within.contains(place.span())
          && !isOwner(place.span().end())) {
        var country = place.sort() == NamedPlace.Sort.COUNTRY ? NEAR * 2 : 0;
        var distance = Math.abs(place.span().begin() - near.begin()) + country;
        if (distance < least) {
          least = distance;
          best = place;
        }
      }
    }
    return best;
  }

  /** "Norvia's", "Neptune missiles": a name that says whose or which thing is meant. */
  boolean isOwner(int end) {
    return text.startsWith("'s ", end)
        || text.startsWith("’s ", end)
        || text.startsWith(" missile", end)
        || text.startsWith(" drone", end);
  }

  /** The nearest day, month with day, or year between these tokens, as it is written. */
  @Nullable String date(int near, int from, int to) {
    String best = null;
    var least = Integer.MAX_VALUE;
    for (var at = from; at < to; at++) {
      var end = dateEnd(at, to);
      if (end > at && Math.abs(at - near) < least) {
        least = Math.abs(at - near);
        best = text.substring(tokens.get(at).begin(), tokens.get(end - 1).end());
      }
    }
    return best;
  }

  private int dateEnd(int at, int to) {
    var token = tokens.get(at);
    if (DAYS.contains(token.key())) {
      return at + 1;
    }
    if (HarmWords.MONTHS.contains(token.key()) && token.capital()) {
      var dot = at + 1 < to && tokens.get(at + 1).is(".") ? 2 : 1;
      return at + dot < to && tokens.get(at + dot).isNumber() ? at + dot + 1 : at + 1;
    }
    var year = token.isNumber() && token.key().length() == 4 && isYear(token.key());
    return year && at > from(at) && tokens.get(at - 1).is("in") ? at + 1 : at;
  }

  private static int from(int at) {
    return Math.min(0, at);
  }

  static boolean isYear(String digits) {
    return (digits.startsWith("19") || digits.startsWith("20"))
        && digits.chars().allMatch(Character::isDigit);
  }
}

package broadsheet.enrichment.date;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Tells at a glance whether an English date may begin at a token: most words begin none. */
final class EnglishStarts {
  private static final int LEAD_MAX = 4;

  private static final Set<String> PLAIN =
      words(
          """
          half few several couple another all full whole entire today tonight yesterday tomorrow tmrw
          weekend overnight last past previous current next coming upcoming following recent fiscal fy
          q h noon midnight midday midnight midmorning midafternoon quarter early late mid middle
          beginning start end rest earlier later week fortnight preceding final century decade
          """);
  private static final Set<String> LEADS =
      words("the a an in within from between this that my same some many for some '");

  private EnglishStarts() {}

  private static Set<String> words(String text) {
    return Set.copyOf(new HashSet<>(List.of(text.strip().split("\\s+", -1))));
  }

  static boolean at(Tokens tokens, int at) {
    if (isCore(tokens.at(at))) {
      return true;
    }
    if (!LEADS.contains(tokens.key(at))) {
      return false;
    }
    for (var i = at + 1; i <= at + LEAD_MAX; i++) {
      var token = tokens.at(i);
      if (token.isNumber() || isCore(token) || EnglishWords.unit(token) != null) {
        return true;
      }
    }
    return false;
  }

  private static boolean isCore(Token token) {
    return PLAIN.contains(token.key())
        || EnglishWords.month(token) > 0
        || EnglishWords.weekday(token) > 0
        || EnglishWords.small(token) > 0
        || EnglishWords.tens(token) > 0
        || EnglishWords.ordinal(token) > 0
        || EnglishWords.season(token) > 0
        || EnglishWords.decade(token) >= 0
        || EnglishHolidays.begins(token.key());
  }
}

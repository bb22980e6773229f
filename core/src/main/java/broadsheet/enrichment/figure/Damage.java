package broadsheet.enrichment.figure;

import broadsheet.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds what a sentence says was damaged. */
final class Damage {
  private static final int WORDS_MAX = 25;
  private static final Set<String> SAYS =
      Set.of("said", "says", "told", "according", "reported", "added");
  private static final Set<String> CLAUSE =
      HarmWords.words("that which who said when after while where as because before but and");
  private static final Set<String> BE = Set.of("was", "were", "been", "being");

  private Damage() {}

  static List<Span> in(List<Token> tokens, int from, int to) {
    var damage = new ArrayList<Span>();
    for (var at = from; at < to; at++) {
      if (!IncidentWords.DAMAGES.contains(tokens.get(at).key())) {
        continue;
      }
      var passive = at > from && isPassive(tokens, at, from);
      var begin = passive ? subjectBegin(tokens, at, from) : at + 1;
      var end = passive ? verbBegin(tokens, at, from) : objectEnd(tokens, at + 1, to);
      if (end > begin) {
        damage.add(new Span(tokens.get(begin).begin(), tokens.get(end - 1).end()));
      }
    }
    return damage;
  }

  private static boolean isPassive(List<Token> tokens, int at, int from) {
    return BE.contains(tokens.get(at - 1).key())
        || (at - 2 >= from && BE.contains(tokens.get(at - 2).key()));
  }

  /** Where "were damaged" begins. */
  private static int verbBegin(List<Token> tokens, int at, int from) {
    var begin = at;
    while (begin - 1 >= from && begin > at - 3 && isAuxiliary(tokens.get(begin - 1))) {
      begin--;
    }
    return begin;
  }

  private static boolean isAuxiliary(Token token) {
    return BE.contains(token.key())
        || token.is("also")
        || token.is("have")
        || token.is("has")
        || token.key().endsWith("ly");
  }

  private static int subjectBegin(List<Token> tokens, int at, int from) {
    var begin = verbBegin(tokens, at, from);
    while (begin > from && begin > at - WORDS_MAX && !isClauseStart(tokens.get(begin - 1))) {
      begin--;
    }
    return begin;
  }

  private static boolean isClauseStart(Token token) {
    return CLAUSE.contains(token.key()) || FigureContext.isDivider(token);
  }

  /** A list goes on over its commas, but not into "the governor said". */
  private static int objectEnd(List<Token> tokens, int begin, int to) {
    var at = begin;
    while (at < to && at < begin + WORDS_MAX) {
      var token = tokens.get(at);
      var stop = FigureContext.isDivider(token) && !token.is(",");
      if (stop || (at > begin && CLAUSE.contains(token.key()) && !token.is("and"))) {
        return at;
      }
      if (token.is(",") && !isListed(tokens, at + 1, to)) {
        return at;
      }
      if (token.is("and") && isVerbBehind(tokens, at + 1, to)) {
        return at > begin && tokens.get(at - 1).is(",") ? at - 1 : at;
      }
      at++;
    }
    return at;
  }

  private static boolean isVerbBehind(List<Token> tokens, int at, int to) {
    return at < to && tokens.get(at).key().endsWith("ed");
  }

  private static boolean isListed(List<Token> tokens, int from, int to) {
    for (var at = from; at < to && !FigureContext.isDivider(tokens.get(at)); at++) {
      if (SAYS.contains(tokens.get(at).key())) {
        return false;
      }
    }
    var first = from < to ? tokens.get(from).key() : "";
    var verb = first.equals("left") || first.endsWith("ed") || first.endsWith("ing");
    return !verb && (!CLAUSE.contains(first) || first.equals("and"));
  }
}

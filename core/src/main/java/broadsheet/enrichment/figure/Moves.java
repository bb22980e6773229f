package broadsheet.enrichment.figure;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads which way a figure moved, and from where. */
final class Moves {
  private static final int REACH = 8;
  private static final Set<String> UP =
      HarmWords.words(
          "rose rise rises risen rising increased increase increases increasing climbed climbs"
              + " jumped grew grown gained gain soared surged up raised raise raises boosted boost"
              + " climbing jump");
  private static final Set<String> DOWN =
      HarmWords.words(
          "fell fall falls fallen falling dropped drop drops decreased decrease declined decline"
              + " declines sank slid slipped down cut lowered tumbled shrank reduced plunged"
              + " dropping");

  private static final Set<String> STANDS = Set.of("stands", "stood", "now", "remained");

  private Moves() {}

  /** Which way, and from what number. */
  record Move(@Nullable Change change, @Nullable Double from) {}

  static Move at(List<Token> tokens, Measure measure, int begin, int end) {
    var change = change(tokens, measure.from(), begin);
    return new Move(change, change == null ? null : origin(tokens, measure, end));
  }

  private static @Nullable Change change(List<Token> tokens, int number, int begin) {
    for (var at = number - 1; at >= Math.max(begin, number - REACH); at--) {
      var key = tokens.get(at).key();
      if (UP.contains(key) && !isUpTo(tokens, at)) {
        return Change.ROSE;
      }
      if (DOWN.contains(key) && !isShotDown(tokens, at)) {
        return Change.FELL;
      }
      if (FigureContext.isDivider(tokens.get(at)) || tokens.get(at).isNumber()) {
        return null;
      }
    }
    return null;
  }

  private static boolean isUpTo(List<Token> tokens, int at) {
    var next = at + 1 < tokens.size() ? tokens.get(at + 1).key() : "";
    return tokens.get(at).is("up")
        && (next.equals("to") || (at > 0 && tokens.get(at - 1).isWord()));
  }

  /** "shot down three": no figure fell. */
  private static boolean isShotDown(List<Token> tokens, int at) {
    return tokens.get(at).is("down")
        && at > 0
        && tokens.get(at - 1).isWord()
        && !tokens.get(at - 1).is("is")
        && !tokens.get(at - 1).is("was")
        && !tokens.get(at - 1).is("are")
        && !tokens.get(at - 1).is("were");
  }

  /** "to 10 from 7", "from 7 to 10". */
  private static @Nullable Double origin(List<Token> tokens, Measure measure, int end) {
    for (var at = measure.to(); at + 1 < end && at < measure.to() + REACH; at++) {
      if (tokens.get(at).is("from")) {
        return number(tokens, at + 1, end);
      }
      if (FigureContext.isDivider(tokens.get(at))) {
        break;
      }
    }
    for (var at = measure.from() - 1; at > Math.max(0, measure.from() - REACH); at--) {
      if (tokens.get(at).is("from")) {
        return number(tokens, at + 1, measure.from());
      }
    }
    return null;
  }

  private static @Nullable Double number(List<Token> tokens, int from, int end) {
    for (var at = from; at < Math.min(end, from + 3); at++) {
      var numeral = CardinalReader.at(tokens, at);
      if (numeral != null) {
        return numeral.value();
      }
    }
    return null;
  }

  /** What "rose to 10" is of: "killed" for a death toll, null when it is not said. */
  static @Nullable String unitBefore(List<Token> tokens, int number) {
    var stands = number > 1 && STANDS.contains(tokens.get(number - 2).key());
    var reached = number > 0 && tokens.get(number - 1).is("reached");
    var moved = stands || reached || change(tokens, number, 0) != null;
    for (var at = number - 1; moved && at > Math.max(0, number - 30); at--) {
      var token = tokens.get(at);
      if (token.kind() == Token.Kind.BREAK || token.is(".")) {
        return null;
      }
      var cue = HarmWords.cue(token.key());
      if (cue != null && cue.kind() != Harm.Kind.SHOT) {
        return cue.kind().name().toLowerCase(java.util.Locale.ROOT);
      }
    }
    return null;
  }
}

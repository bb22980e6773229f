package broadsheet.enrichment.figure;

import java.util.List;
import java.util.Locale;

/** Reads how sure a number is meant to be from the words right before it. */
final class Qualifiers {
  private Qualifiers() {}

  static Qualifier before(List<Token> tokens, int number) {
    var one = key(tokens, number - 1);
    var two = key(tokens, number - 2) + " " + one;
    var three = key(tokens, number - 3) + " " + two;
    switch (two.toLowerCase(Locale.ROOT)) {
      case "at least", "minimum of" -> {
        return Qualifier.AT_LEAST;
      }
      case "at most", "up to", "many as", "much as", "maximum of" -> {
        return Qualifier.AT_MOST;
      }
      case "more than", "upwards of", "greater than" -> {
        return Qualifier.MORE_THAN;
      }
      case "less than", "fewer than", "short of" -> {
        return three.startsWith("no ") ? Qualifier.AT_LEAST : Qualifier.LESS_THAN;
      }
      case "close to", "an estimated", "or so" -> {
        return Qualifier.ABOUT;
      }
      default -> {}
    }
    return switch (one) {
      case "about",
          "around",
          "some",
          "roughly",
          "approximately",
          "nearly",
          "almost",
          "estimated",
          "circa" ->
          Qualifier.ABOUT;
      case "over", "above" ->
          key(tokens, number - 2).endsWith("s") ? Qualifier.EXACTLY : Qualifier.MORE_THAN;
      case "exceeding" -> Qualifier.MORE_THAN;
      case "under", "below" -> Qualifier.LESS_THAN;
      default -> Qualifier.EXACTLY;
    };
  }

  private static String key(List<Token> tokens, int at) {
    return at < 0 ? "" : tokens.get(at).key();
  }
}

package broadsheet.enrichment.figure;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An invented article with what is to be read from it. After {@code ===} its name, then its title,
 * its text, and claims: {@code = KILLED INJURED}; {@code + VALUE UNIT} with more words that must
 * hold; {@code no VALUE}. A known miss begins with {@code ~}.
 */
record FigureCase(String name, String title, String text, List<String> claims) {
  private static final double NEAR = 0.001;

  static List<FigureCase> in(String file) {
    var cases = new ArrayList<FigureCase>();
    for (var part : file.split("=== ", -1)) {
      if (!part.equals(file) && part.contains("title: ")) {
        cases.add(read(part));
      }
    }
    return cases;
  }

  private static FigureCase read(String part) {
    var lines = part.split("\n", -1);
    var text = new StringBuilder();
    var claims = new ArrayList<String>();
    for (var i = 2; i < lines.length; i++) {
      if (isClaim(lines[i])) {
        claims.add(lines[i]);
      } else {
        text.append(lines[i]).append('\n');
      }
    }
    var title = lines[1].substring("title: ".length());
    return new FigureCase(lines[0], title, text.toString().strip(), claims);
  }

  private static boolean isClaim(String line) {
    var claim = line.startsWith("~ ") ? line.substring(2) : line;
    return claim.startsWith("= ") || claim.startsWith("+ ") || claim.startsWith("no ");
  }

  /** The claims that do not hold, each with what was read instead. */
  List<String> failures() {
    var reckoning = Figures.in(new ReportedText(title, text, "en", List.of(), List.of()));
    var failures = new ArrayList<String>();
    for (var claim : claims) {
      var missed = claim.startsWith("~ ");
      if (holds(missed ? claim.substring(2) : claim, reckoning) == missed) {
        failures.add(name + ": " + claim + " but " + reckoning.casualties() + reckoning.figures());
      }
    }
    return failures;
  }

  long misses() {
    return claims.stream().filter(claim -> claim.startsWith("~ ")).count();
  }

  private static boolean holds(String claim, Reckoning reckoning) {
    var words = List.of(claim.split(" ", -1));
    var value = Double.parseDouble(words.get(1));
    return switch (words.getFirst()) {
      case "=" ->
          value(reckoning.casualties().killed()) == value
              && value(reckoning.casualties().injured()) == Double.parseDouble(words.get(2));
      case "+" -> reckoning.figures().stream().anyMatch(figure -> holds(words, value, figure));
      default -> reckoning.figures().stream().noneMatch(figure -> figure.value() == value);
    };
  }

  private static double value(@Nullable Toll toll) {
    return toll == null ? 0 : toll.value();
  }

  private static boolean holds(List<String> words, double value, Figure figure) {
    return Math.abs(figure.value() - value) <= NEAR
        && figure.unit().equals(words.get(2))
        && words.stream().skip(3).allMatch(word -> holds(word, figure));
  }

  private static boolean holds(String word, Figure figure) {
    var at = word.indexOf('=');
    var number = at < 0 ? 0 : Double.parseDouble(word.substring(at + 1));
    return switch (at < 0 ? word : word.substring(0, at)) {
      case "rose" -> figure.change() == Change.ROSE;
      case "fell" -> figure.change() == Change.FELL;
      case "subset" -> figure.subsetOf() != null;
      case "max" -> figure.max() != null && figure.max() == number;
      case "from" -> figure.from() != null && figure.from() == number;
      default -> figure.qualifier().word().equals(word);
    };
  }
}

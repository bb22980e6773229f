package broadsheet.enrichment.figure;

import broadsheet.text.Sentences;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The dead and injured of an article's own event in another language: the first number told outside
 * sentences that look back to another year.
 */
final class LocalTolls {
  private static final Set<String> YEARS =
      HarmWords.words("años ans jahren anni anos jaar років роки лет года سنوات أعوام");

  private LocalTolls() {}

  static Casualties of(String text, String language, List<Figure> figures) {
    var words = LocalWords.of(language);
    if (words == null || figures.stream().noneMatch(LocalTolls::isHarm)) {
      return Casualties.NONE;
    }
    var back = Sentences.in(text).stream().filter(it -> looksBack(it.in(text), words)).toList();
    var own =
        figures.stream()
            .filter(LocalTolls::isHarm)
            .filter(figure -> back.stream().noneMatch(it -> it.contains(figure.span())))
            .toList();
    return new Casualties(toll(own, "killed"), toll(own, "injured"));
  }

  private static boolean isHarm(Figure figure) {
    return figure.unit().equals("killed") || figure.unit().equals("injured");
  }

  private static @Nullable Toll toll(List<Figure> figures, String unit) {
    return figures.stream()
        .filter(figure -> figure.unit().equals(unit))
        .findFirst()
        .map(figure -> new Toll(figure.value(), figure.max(), figure.qualifier(), figure.span()))
        .orElse(null);
  }

  /** A year in digits, or words for "years ago". */
  private static boolean looksBack(String sentence, LocalWords words) {
    var tokens = TokenReader.continental(sentence);
    for (var at = 0; at < tokens.size(); at++) {
      var key = tokens.get(at).key();
      var year = tokens.get(at).isNumber() && key.length() == 4 && FigureContext.isYear(key);
      if (year || isAgo(tokens, at, words)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAgo(List<Token> tokens, int at, LocalWords words) {
    if (words.length("ago", tokens, at) == 0) {
      return false;
    }
    for (var i = Math.max(0, at - 2); i < Math.min(tokens.size(), at + 6); i++) {
      if (YEARS.contains(tokens.get(i).key())) {
        return true;
      }
    }
    return false;
  }
}

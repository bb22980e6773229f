package broadsheet.brief;

import broadsheet.enrichment.EnrichedArticle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;

/** Finds the headline that speaks for a story. */
public final class Headlines {
  private static final int TERMS_SMOOTH = 3;

  private static final double ASIDE = 0.75;
  private static final List<String> ASIDES =
      List.of(
          "what ",
          "how ",
          "why ",
          "who ",
          "when ",
          "opinion",
          "analysis",
          "comment",
          "live",
          "as it ");

  private Headlines() {}

  /** Explainers, comments and questions speak less for a story than reports do. */
  private static double manner(String title) {
    var lower = title.toLowerCase(Locale.ROOT);
    var aside = ASIDES.stream().anyMatch(lower::startsWith);
    return aside || title.indexOf(':') >= 0 || title.endsWith("?") ? ASIDE : 1;
  }

  /**
   * The headline whose terms most reports share; the earlier report's when two are alike. Empty
   * when no report has one.
   */
  public static String of(List<EnrichedArticle> reports) {
    var counts = new HashMap<String, Integer>();
    for (var report : reports) {
      var article = report.article();
      var opening = article.text().substring(0, Math.min(600, article.text().length()));
      Terms.of(article.title() + " " + opening).forEach(t -> counts.merge(t, 1, Integer::sum));
    }
    var best = "";
    var most = 0.0;
    for (var report : reports) {
      var terms = Terms.of(report.article().title());
      var sum = terms.stream().mapToInt(term -> counts.getOrDefault(term, 0)).sum();
      var score = (double) sum / (terms.size() + TERMS_SMOOTH) * manner(report.article().title());
      if (score > most) {
        most = score;
        best = report.article().title();
      }
    }
    return best;
  }
}

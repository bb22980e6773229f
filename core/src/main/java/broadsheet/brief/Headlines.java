package broadsheet.brief;

import broadsheet.enrichment.EnrichedArticle;
import java.util.HashMap;
import java.util.List;

/** Finds the headline that speaks for a story. */
public final class Headlines {
  private static final int TERMS_SMOOTH = 3;

  private Headlines() {}

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
      var score = (double) sum / (terms.size() + TERMS_SMOOTH);
      if (score > most) {
        most = score;
        best = report.article().title();
      }
    }
    return best;
  }
}

package broadsheet.brief;

import broadsheet.article.Article;
import broadsheet.enrichment.EnrichedArticle;
import java.util.HashMap;
import java.util.List;

/** Finds the headline that speaks for a story. */
public final class Headlines {
  private static final int TERMS_SMOOTH = 3;

  private static final double ASIDE = 0.6;
  private static final double CUT = 0.8;

  private Headlines() {}

  private static double manner(Article article) {
    var title = article.title();
    var cut = title.endsWith("...") || title.endsWith("…") ? CUT : 1;
    return Manner.isAside(article) || title.indexOf(':') >= 0 ? ASIDE * cut : cut;
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
      var score = (double) sum / (terms.size() + TERMS_SMOOTH) * manner(report.article());
      if (score > most) {
        most = score;
        best = withoutOutlet(report.article());
      }
    }
    return best;
  }

  /** "Ferry aground | The Ledger": what stands after the bar names the outlet. */
  private static String withoutOutlet(Article article) {
    var title = article.title();
    var bar = title.lastIndexOf(" | ");
    var outlet = article.outlet();
    return bar > 0 && outlet != null && title.startsWith(outlet, bar + 3)
        ? title.substring(0, bar).strip()
        : title;
  }
}

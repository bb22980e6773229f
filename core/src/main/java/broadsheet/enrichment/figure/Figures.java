package broadsheet.enrichment.figure;

import java.util.List;

/**
 * Reads the figures, incidents and casualties of an article: by English rules in English, by plain
 * word lists in nine other languages, which have no incidents. Linear; longer texts are read to
 * {@link #LENGTH_MAX}.
 */
public final class Figures {
  /** In UTF-16 code units. */
  static final int LENGTH_MAX = 200_000;

  private static final String ENGLISH = "en";

  private Figures() {}

  public static Reckoning in(ReportedText article) {
    var text = article.text();
    if (text.length() > LENGTH_MAX) {
      text = text.substring(0, LENGTH_MAX);
    }
    if (!article.language().equals(ENGLISH)) {
      var local = LocalNumbers.figures(article, text);
      return new Reckoning(local, List.of(), LocalTolls.of(text, article.language(), local));
    }
    var report = HarmReport.of(article.title(), text);
    var context = new FigureContext(report.tokens(), text, article.sayings(), article.places());
    var figures = FigureReader.in(context, report);
    return new Reckoning(
        figures, IncidentReader.in(context, report, figures), Tolls.of(report, TollModel.SHIPPED));
  }
}

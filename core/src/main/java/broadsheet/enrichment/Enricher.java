package broadsheet.enrichment;

import broadsheet.article.Article;
import broadsheet.enrichment.figure.Figures;
import java.util.List;

/** Says of one article what can be said of it alone. */
public final class Enricher {
  private Enricher() {}

  /**
   * Who and what the article is about.
   *
   * @param language ISO 639-1 code, "und" when it cannot be told
   * @param names of the article's text, from an {@link EntityRecognizer}
   */
  public static Enrichment enrich(
      Article article, String language, List<NameSpan> names, StatementReader reader) {
    var mentions = Names.mentions(article.text(), names);
    var reading = reader.read(article.text(), language, mentions);
    return new Enrichment(
        language,
        Keyphrases.of(article, mentions),
        Hashtags.of(article, mentions),
        mentions,
        reading.statements(),
        reading.voices(),
        Figures.in(FigureInput.of(article, language, mentions, reading.statements())));
  }
}

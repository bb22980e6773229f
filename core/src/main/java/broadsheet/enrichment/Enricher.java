package broadsheet.enrichment;

import broadsheet.article.Article;
import broadsheet.enrichment.place.PlaceReader;
import java.util.List;

/** Says of one article what can be said of it alone. */
public final class Enricher {
  private Enricher() {}

  /** Without knowledge of places. */
  public static Enrichment enrich(
      Article article, String language, List<NameSpan> names, StatementReader reader) {
    return enrich(article, language, names, new Readers(reader, PlaceReader.NONE));
  }

  /**
   * Who and what the article is about.
   *
   * @param language ISO 639-1 code, "und" when it cannot be told
   * @param names of the article's text, from an {@link EntityRecognizer}
   */
  public static Enrichment enrich(
      Article article, String language, List<NameSpan> names, Readers readers) {
    var mentions = Names.mentions(article.text(), names);
    var reading = readers.statements().read(article.text(), language, mentions);
    return new Enrichment(
        language,
        Keyphrases.of(article, mentions),
        Hashtags.of(article, mentions),
        mentions,
        reading.statements(),
        reading.voices(),
        readers.places().read(PlaceNames.of(article, language, mentions)));
  }
}

package broadsheet.enrichment;

import broadsheet.article.Article;
import broadsheet.enrichment.date.Dates;
import broadsheet.enrichment.date.ToldDate;
import broadsheet.enrichment.event.Happenings;
import broadsheet.enrichment.figure.Figures;
import broadsheet.enrichment.topic.Topics;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says of one article what can be said of it alone. */
public final class Enricher {
  private Enricher() {}

  /**
   * Who and what the article is about. Parts in other languages are read as such.
   *
   * @param language ISO 639-1 code, "und" when it cannot be told
   */
  public static Enrichment enrich(
      Article article, String language, EntityRecognizer recognizer, Readers readers) {
    var parts = LanguageParts.in(article.text(), language);
    if (parts.isEmpty()) {
      return read(article, language, recognizer, readers);
    }
    var own = read(MixedLanguages.own(article, parts), language, recognizer, readers);
    var others = new ArrayList<Enrichment>();
    MixedLanguages.others(article, parts)
        .forEach((other, masked) -> others.add(read(masked, other, recognizer, readers)));
    return MixedLanguages.joined(own, others, parts);
  }

  private static Enrichment read(
      Article article, String language, EntityRecognizer recognizer, Readers readers) {
    var mentions = Names.mentions(article.text(), recognizer.recognize(article.text(), language));
    var reading = readers.statements().read(article.text(), language, mentions);
    var dates = dates(article, language);
    var places = readers.places().read(PlaceNames.of(article, language, mentions));
    var setting = new EventInput.Setting(article.text(), day(article), dates, places);
    return new Enrichment(
        language,
        List.of(),
        Keyphrases.of(article, language, mentions),
        Hashtags.of(article, language, mentions),
        Topics.in(article, language),
        mentions,
        reading.statements(),
        reading.voices(),
        dates,
        Figures.in(FigureInput.of(article, language, mentions, reading.statements())),
        places,
        Happenings.in(EventInput.of(setting, reading, mentions)));
  }

  private static List<ToldDate> dates(Article article, String language) {
    return Dates.in(article.text(), language, day(article));
  }

  private static @Nullable LocalDate day(Article article) {
    var date = article.date();
    return date == null ? null : date.day();
  }
}

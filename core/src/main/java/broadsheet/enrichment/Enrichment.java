package broadsheet.enrichment;

import broadsheet.enrichment.date.ToldDate;
import broadsheet.enrichment.event.Happenings;
import broadsheet.enrichment.figure.Reckoning;
import broadsheet.enrichment.place.Place;
import broadsheet.enrichment.topic.Topic;
import broadsheet.text.Span;
import java.util.List;

/**
 * What is known of one article from its own text.
 *
 * @param language ISO 639-1 code, "und" when it cannot be told
 * @param parts what is in other languages than that, in the order of the text
 * @param keyphrases best first
 * @param hashtags best first
 * @param topics best first, three at most
 * @param entities in the order of the text
 * @param statements in the order of the words that report them
 * @param voices judgements that nobody but the outlet passes, in the order of the text
 * @param dates in the order of the text
 * @param reckoning figures, incidents and casualties
 * @param places in the order of the text, only those whose position is known
 * @param happenings events and claims
 */
public record Enrichment(
    String language,
    List<LanguagePart> parts,
    List<Keyphrase> keyphrases,
    List<Hashtag> hashtags,
    List<Topic> topics,
    List<Mention> entities,
    List<Statement> statements,
    List<Span> voices,
    List<ToldDate> dates,
    Reckoning reckoning,
    List<Place> places,
    Happenings happenings) {
  public Enrichment {
    parts = List.copyOf(parts);
    keyphrases = List.copyOf(keyphrases);
    hashtags = List.copyOf(hashtags);
    topics = List.copyOf(topics);
    entities = List.copyOf(entities);
    statements = List.copyOf(statements);
    voices = List.copyOf(voices);
    dates = List.copyOf(dates);
    places = List.copyOf(places);
  }

  /** With names, key phrases and hashtags alone. */
  public Enrichment(
      String language, List<Keyphrase> keyphrases, List<Hashtag> hashtags, List<Mention> entities) {
    this(
        language,
        List.of(),
        keyphrases,
        hashtags,
        List.of(),
        entities,
        List.of(),
        List.of(),
        List.of(),
        Reckoning.NONE,
        List.of(),
        Happenings.NONE);
  }

  /** The same with other statements. */
  public Enrichment withStatements(List<Statement> others) {
    return new Enrichment(
        language,
        parts,
        keyphrases,
        hashtags,
        topics,
        entities,
        others,
        voices,
        dates,
        reckoning,
        places,
        happenings);
  }
}

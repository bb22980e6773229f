package broadsheet.enrichment;

import broadsheet.enrichment.place.Place;
import broadsheet.text.Span;
import java.util.List;

/**
 * What is known of one article from its own text.
 *
 * @param language ISO 639-1 code, "und" when it cannot be told
 * @param keyphrases best first
 * @param hashtags best first
 * @param entities in the order of the text
 * @param statements in the order of the words that report them
 * @param voices judgements that nobody but the outlet passes, in the order of the text
 * @param places in the order of the text, only those whose position is known
 */
public record Enrichment(
    String language,
    List<Keyphrase> keyphrases,
    List<Hashtag> hashtags,
    List<Mention> entities,
    List<Statement> statements,
    List<Span> voices,
    List<Place> places) {
  public Enrichment {
    keyphrases = List.copyOf(keyphrases);
    hashtags = List.copyOf(hashtags);
    entities = List.copyOf(entities);
    statements = List.copyOf(statements);
    voices = List.copyOf(voices);
    places = List.copyOf(places);
  }

  /** With no statements, no judgements and no places. */
  public Enrichment(
      String language, List<Keyphrase> keyphrases, List<Hashtag> hashtags, List<Mention> entities) {
    this(language, keyphrases, hashtags, entities, List.of(), List.of(), List.of());
  }
}

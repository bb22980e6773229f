package broadsheet.enrichment;

import java.util.List;

/**
 * What is known of one article from its own text.
 *
 * @param language ISO 639-1 code, "und" when it cannot be told
 * @param keyphrases best first
 * @param hashtags best first
 * @param entities in the order of the text
 */
public record Enrichment(
    String language, List<Keyphrase> keyphrases, List<Hashtag> hashtags, List<Mention> entities) {
  public Enrichment {
    keyphrases = List.copyOf(keyphrases);
    hashtags = List.copyOf(hashtags);
    entities = List.copyOf(entities);
  }
}

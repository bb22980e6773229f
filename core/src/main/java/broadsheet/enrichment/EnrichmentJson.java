package broadsheet.enrichment;

import broadsheet.article.ArticleId;
import broadsheet.text.Span;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Prints what is known of an article as JSON, by the command line's contract. */
public final class EnrichmentJson {
  private static final JsonMapper MAPPER = new JsonMapper();

  private EnrichmentJson() {}

  /** One line; with {@code explain}, reasons stand beside what was found. */
  public static String print(ArticleId id, Enrichment enrichment, boolean explain) {
    var json = MAPPER.createObjectNode();
    json.put("id", id.value());
    json.put("language", enrichment.language());
    var keyphrases = json.putArray("keyphrases");
    for (var phrase : enrichment.keyphrases()) {
      keyphrases.addObject().put("name", phrase.name()).put("score", rounded(phrase.score()));
    }
    var hashtags = json.putArray("hashtags");
    for (var hashtag : enrichment.hashtags()) {
      var node = hashtags.addObject();
      node.put("name", hashtag.name()).put("score", rounded(hashtag.score()));
      if (explain) {
        node.put("reason", hashtag.reason());
      }
    }
    var entities = json.putArray("entities");
    for (var mention : enrichment.entities()) {
      mention(entities.addObject(), mention);
    }
    return json.toString();
  }

  private static void mention(ObjectNode node, Mention mention) {
    span(node, mention.span());
    node.put("type", mention.type().name());
    node.put("name", mention.name());
    node.put("entity", mention.entity().value());
    node.put("role", mention.role());
  }

  private static void span(ObjectNode node, Span span) {
    node.put("begin", span.begin()).put("end", span.end());
  }

  private static double rounded(double score) {
    return Math.round(score * 1000) / 1000.0;
  }
}

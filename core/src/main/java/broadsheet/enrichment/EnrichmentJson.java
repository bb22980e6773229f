package broadsheet.enrichment;

import broadsheet.article.ArticleId;
import broadsheet.enrichment.date.DatesJson;
import broadsheet.enrichment.event.HappeningsJson;
import broadsheet.enrichment.figure.ReckoningJson;
import broadsheet.enrichment.place.PlaceJson;
import broadsheet.enrichment.topic.TopicsJson;
import broadsheet.text.Span;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Prints what is known of an article as JSON, by the command line's contract. */
public final class EnrichmentJson {
  private static final JsonMapper MAPPER = new JsonMapper();

  private EnrichmentJson() {}

  /** One line. */
  public static String print(EnrichedArticle enriched) {
    return json(enriched.article().id(), enriched.enrichment(), false).toString();
  }

  /** One line, with reasons beside what was found. */
  public static String explain(EnrichedArticle enriched) {
    var enrichment = enriched.enrichment();
    var json = json(enriched.article().id(), enrichment, true);
    for (var i = 0; i < enrichment.entities().size(); i++) {
      var mention = enrichment.entities().get(i);
      var node = (ObjectNode) json.get("entities").get(i);
      var told = mention.told();
      if (told != null) {
        span(node.putObject("roleSpan"), told.span());
      }
      var reasons = node.putArray("reasons");
      MentionReasons.of(enriched.article().text(), mention, enrichment.entities())
          .forEach(reasons::add);
    }
    return json.toString();
  }

  private static ObjectNode json(ArticleId id, Enrichment enrichment, boolean explain) {
    var json = MAPPER.createObjectNode();
    json.put("id", id.value());
    json.put("language", enrichment.language());
    var parts = json.putArray("parts");
    for (var part : enrichment.parts()) {
      var node = parts.addObject();
      span(node, part.span());
      node.put("language", part.language());
    }
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
    TopicsJson.put(json, enrichment.topics(), explain);
    var entities = json.putArray("entities");
    for (var mention : enrichment.entities()) {
      mention(entities.addObject(), mention);
    }
    var statements = json.putArray("statements");
    for (var statement : enrichment.statements()) {
      statement(statements.addObject(), statement, explain);
    }
    PlaceJson.print(enrichment.places(), json);
    var voices = json.putArray("voices");
    enrichment.voices().forEach(voice -> span(voices.addObject(), voice));
    ReckoningJson.put(json, enrichment.reckoning());
    DatesJson.print(enrichment.dates(), json.putArray("dates"), explain);
    HappeningsJson.put(json, enrichment.happenings(), explain);
    return json;
  }

  private static void mention(ObjectNode node, Mention mention) {
    span(node, mention.span());
    node.put("type", mention.type().name());
    node.put("name", mention.name());
    node.put("entity", mention.entity().value());
    node.put("role", mention.role());
    var told = mention.told();
    if (told != null) {
      node.put("side", told.side());
      node.put("standing", told.standing().name().toLowerCase(Locale.ROOT));
    }
  }

  private static void statement(ObjectNode node, Statement statement, boolean explain) {
    var speaker = statement.speaker();
    span(node.putObject("content"), statement.content());
    spanOrNull(node, "cue", statement.cue());
    spanOrNull(node, "source", speaker.source());
    node.put("speaker", speaker.name());
    node.put("entity", speaker.entity() == null ? null : speaker.entity().value());
    node.put("quoted", statement.isQuoted());
    node.put("anonymous", speaker.anonymous());
    node.put("act", statement.act().word());
    node.put("about", statement.about());
    node.put("target", statement.target());
    var via = node.putArray("via");
    statement.via().forEach(via::add);
    var quotes = node.putArray("quotes");
    statement.quotes().forEach(quote -> span(quotes.addObject(), quote));
    var candidates = node.putArray("candidates");
    speaker.candidates().forEach(candidates::add);
    if (explain) {
      node.put("reason", speaker.reason());
    }
  }

  private static void spanOrNull(ObjectNode node, String name, @Nullable Span span) {
    if (span == null) {
      node.putNull(name);
    } else {
      span(node.putObject(name), span);
    }
  }

  private static void span(ObjectNode node, Span span) {
    node.put("begin", span.begin()).put("end", span.end());
  }

  private static double rounded(double score) {
    return Math.round(score * 1000) / 1000.0;
  }
}

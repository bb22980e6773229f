package broadsheet.store;

import broadsheet.article.Change;
import broadsheet.article.PageMark;
import broadsheet.article.Picture;
import broadsheet.article.Section;
import broadsheet.enrichment.Enrichment;
import broadsheet.enrichment.EntityId;
import broadsheet.enrichment.EntityType;
import broadsheet.enrichment.Hashtag;
import broadsheet.enrichment.Keyphrase;
import broadsheet.enrichment.LanguagePart;
import broadsheet.enrichment.Mention;
import broadsheet.enrichment.topic.Topic;
import broadsheet.source.Url;
import broadsheet.story.Reason;
import broadsheet.text.Span;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

/**
 * Small lists as compact JSON: a record is an array of its fields. Written out by hand, so that a
 * renamed record component never changes what is on people's disks.
 */
final class Json {
  private static final JsonMapper MAPPER = new JsonMapper();

  private Json() {}

  static String strings(List<String> strings) {
    var array = MAPPER.createArrayNode();
    strings.forEach(array::add);
    return array.toString();
  }

  static List<String> strings(String json) {
    return Cells.each(parse(json), JsonNode::asString);
  }

  /** Only where the titles stand: the text itself has their words. */
  static String sections(List<Section> sections) {
    var array = MAPPER.createArrayNode();
    for (var section : sections) {
      array.addArray().add(section.begin()).add(section.title().length());
    }
    return array.toString();
  }

  static List<Section> sections(String json, String text) {
    return Cells.each(
        parse(json),
        node -> {
          var begin = node.get(0).asInt();
          return new Section(text.substring(begin, begin + node.get(1).asInt()), begin);
        });
  }

  static String pictures(List<Picture> pictures) {
    var array = MAPPER.createArrayNode();
    for (var picture : pictures) {
      array
          .addArray()
          .add(picture.url().value())
          .add(picture.caption())
          .add(picture.credit())
          .add(picture.width())
          .add(picture.height());
    }
    return array.toString();
  }

  static List<Picture> pictures(String json) {
    return Cells.each(
        parse(json),
        node ->
            new Picture(
                new Url(node.get(0).asString()),
                node.get(1).isNull() ? null : node.get(1).asString(),
                node.get(2).isNull() ? null : node.get(2).asString(),
                node.get(3).asInt(),
                node.get(4).asInt()));
  }

  static String marks(List<PageMark> marks) {
    return strings(marks.stream().map(PageMark::key).toList());
  }

  static List<PageMark> marks(String json) {
    return strings(json).stream().flatMap(key -> PageMark.of(key).stream()).toList();
  }

  static String change(Change change) {
    return MAPPER
        .createArrayNode()
        .add(change.size().name())
        .add(change.telling().name())
        .add(change.title())
        .add(change.standfirst())
        .add(change.added())
        .add(change.removed())
        .add(change.reworded())
        .add(change.figures())
        .toString();
  }

  static Change change(String json) {
    var node = parse(json);
    return new Change(
        Change.Size.valueOf(node.get(0).asString()),
        Change.Telling.valueOf(node.get(1).asString()),
        node.get(2).asBoolean(),
        node.get(3).asBoolean(),
        node.get(4).asInt(),
        node.get(5).asInt(),
        node.get(6).asInt(),
        node.get(7).asInt());
  }

  static String reasons(List<Reason> reasons) {
    var array = MAPPER.createArrayNode();
    for (var reason : reasons) {
      array.addArray().add(reason.kind()).add(reason.text()).add(reason.weight());
    }
    return array.toString();
  }

  static List<Reason> reasons(String json) {
    return Cells.each(
        parse(json),
        node -> new Reason(node.get(0).asString(), node.get(1).asString(), node.get(2).asDouble()));
  }

  /** Without the language, which has a column. */
  static String enrichment(Enrichment enrichment) {
    var object = MAPPER.createObjectNode();
    var parts = object.putArray("parts");
    for (var part : enrichment.parts()) {
      Cells.write(part.span(), parts.addArray().add(part.language()).addArray());
    }
    var keyphrases = object.putArray("keyphrases");
    for (var phrase : enrichment.keyphrases()) {
      keyphrases.addArray().add(phrase.name()).add(phrase.score());
    }
    var hashtags = object.putArray("hashtags");
    for (var hashtag : enrichment.hashtags()) {
      hashtags.addArray().add(hashtag.name()).add(hashtag.score()).add(hashtag.reason());
    }
    var topics = object.putArray("topics");
    for (var topic : enrichment.topics()) {
      topics.addArray().add(topic.name()).add(topic.score()).add(topic.reason());
    }
    var entities = object.putArray("entities");
    enrichment.entities().forEach(mention -> write(mention, entities.addArray()));
    var statements = object.putArray("statements");
    enrichment.statements().forEach(one -> StatementRows.write(one, statements.addArray()));
    var voices = object.putArray("voices");
    enrichment.voices().forEach(span -> Cells.write(span, voices.addArray()));
    var dates = object.putArray("dates");
    enrichment.dates().forEach(date -> DateRows.write(date, dates.addArray()));
    ReckoningRows.write(enrichment.reckoning(), object.putArray("reckoning"));
    var places = object.putArray("places");
    enrichment.places().forEach(place -> PlaceRows.write(place, places.addArray()));
    HappeningRows.write(enrichment.happenings(), object.putArray("happenings"));
    return object.toString();
  }

  static Enrichment enrichment(String language, String json) {
    var object = parse(json);
    return new Enrichment(
        language,
        Cells.eachIfThere(
            object.get("parts"),
            node -> new LanguagePart(Cells.span(node.get(1)), node.get(0).asString())),
        Cells.each(
            object.get("keyphrases"),
            node -> new Keyphrase(node.get(0).asString(), node.get(1).asDouble())),
        Cells.each(
            object.get("hashtags"),
            node ->
                new Hashtag(
                    node.get(0).asString(), node.get(1).asDouble(), node.get(2).asString())),
        Cells.eachIfThere(
            object.get("topics"),
            node ->
                new Topic(node.get(0).asString(), node.get(1).asDouble(), node.get(2).asString())),
        Cells.each(object.get("entities"), Json::mention),
        Cells.eachIfThere(object.get("statements"), StatementRows::read),
        Cells.eachIfThere(object.get("voices"), Cells::span),
        Cells.eachIfThere(object.get("dates"), DateRows::read),
        ReckoningRows.readOrNone(object.get("reckoning")),
        Cells.eachIfThere(object.get("places"), PlaceRows::read),
        HappeningRows.readOrNone(object.get("happenings")));
  }

  private static void write(Mention mention, ArrayNode array) {
    array
        .add(mention.span().begin())
        .add(mention.span().end())
        .add(mention.type().name())
        .add(mention.name())
        .add(mention.entity().value());
    RoleRows.write(mention.told(), array);
  }

  private static Mention mention(JsonNode node) {
    var span = new Span(node.get(0).asInt(), node.get(1).asInt());
    return new Mention(
        span,
        EntityType.valueOf(node.get(2).asString()),
        node.get(3).asString(),
        new EntityId(node.get(4).asString()),
        RoleRows.read(node.get(5), span));
  }

  private static JsonNode parse(String json) {
    return MAPPER.readTree(json);
  }
}

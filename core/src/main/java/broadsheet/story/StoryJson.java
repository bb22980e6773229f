package broadsheet.story;

import broadsheet.article.ArticleId;
import broadsheet.article.PublicationTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Prints stories as JSON, by the command line's contract. */
public final class StoryJson {
  private static final JsonMapper MAPPER = new JsonMapper();

  private StoryJson() {}

  /** Which story an article is in, on one line. */
  public static String print(ArticleId article, StoryId story) {
    return MAPPER
        .createObjectNode()
        .put("id", article.value())
        .put("story", story.value())
        .toString();
  }

  /** A whole story on one line. */
  public static String print(Story story) {
    var json = MAPPER.createObjectNode();
    json.put("id", story.id().value());
    json.put("headline", story.headline());
    json.put("gist", story.gist());
    json.put("first", text(story.firstPublished()));
    json.put("last", text(story.lastPublished()));
    var articles = json.putArray("articles");
    story.members().forEach(member -> member(articles.addObject(), member));
    json.put("independentSources", story.independentSources());
    strings(json.putArray("outlets"), story.outlets());
    strings(json.putArray("hashtags"), story.hashtags());
    return json.toString();
  }

  private static void member(ObjectNode node, Member member) {
    node.put("id", member.article().value());
    var reasons = node.putArray("joined");
    for (var reason : member.joined()) {
      reasons
          .addObject()
          .put("kind", reason.kind())
          .put("text", reason.text())
          .put("weight", Math.round(reason.weight() * 1000) / 1000.0);
    }
    var copyOf = member.copyOf();
    node.put("copyOf", copyOf == null ? null : copyOf.value());
  }

  private static @Nullable String text(Optional<PublicationTime> time) {
    return time.map(PublicationTime::toString).orElse(null);
  }

  private static void strings(ArrayNode array, List<String> values) {
    values.forEach(array::add);
  }
}

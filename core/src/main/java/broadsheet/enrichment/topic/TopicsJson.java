package broadsheet.enrichment.topic;

import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** Prints topics as JSON, by the command line's contract. */
public final class TopicsJson {
  private TopicsJson() {}

  /** Adds the field {@code topics}. */
  public static void put(ObjectNode json, List<Topic> topics, boolean explain) {
    var array = json.putArray("topics");
    for (var topic : topics) {
      var node = array.addObject().put("name", topic.name()).put("score", topic.score());
      if (explain) {
        node.put("reason", topic.reason());
      }
    }
  }
}

package broadsheet.brief;

import java.util.Locale;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Prints briefs as JSON, by the command line's contract. */
public final class BriefJson {
  private static final JsonMapper MAPPER = new JsonMapper();

  private BriefJson() {}

  /** A whole brief on one line. */
  public static String print(Brief brief) {
    var json = MAPPER.createObjectNode();
    json.put("story", brief.story().value());
    json.put("headline", brief.headline());
    json.put("gist", brief.gist());
    var sections = json.putArray("sections");
    for (var section : brief.sections()) {
      var node = sections.addObject();
      node.put("kind", section.kind().name().toLowerCase(Locale.ROOT));
      var lines = node.putArray("lines");
      section.lines().forEach(line -> line(lines.addObject(), line));
    }
    return json.toString();
  }

  private static void line(ObjectNode node, Line line) {
    node.put("text", line.text());
    node.put("form", line.form().name().toLowerCase(Locale.ROOT));
    var edits = node.putArray("edits");
    line.edits().forEach(edits::add);
    node.put("side", line.side());
    node.put("date", line.date());
    var citations = node.putArray("citations");
    for (var citation : line.citations()) {
      citations
          .addObject()
          .put("article", citation.article().value())
          .put("version", citation.version())
          .put("begin", citation.span().begin())
          .put("end", citation.span().end());
    }
  }
}

package broadsheet.ask;

import broadsheet.article.Citation;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Prints answers as JSON, by the command line's contract. */
public final class AnswerJson {
  private static final JsonMapper MAPPER = new JsonMapper();

  private AnswerJson() {}

  /**
   * One answer on one line.
   *
   * @param id of the question
   */
  public static String print(String id, Answer answer) {
    var json = MAPPER.createObjectNode();
    json.put("id", id);
    json.put("answer", answer.shortAnswer());
    var sentences = json.putArray("sentences");
    answer.lines().forEach(line -> line(sentences.addObject(), line));
    var articles = json.putArray("articles");
    answer.passages().forEach(passage -> articles.add(passage.article().value()));
    var rivals = json.putArray("rivals");
    for (var rival : answer.rivals()) {
      var node = rivals.addObject();
      node.put("answer", rival.shortAnswer());
      line(node.putObject("sentence"), rival.line());
    }
    return json.toString();
  }

  private static void line(ObjectNode node, Answer.Line line) {
    node.put("text", line.text());
    citation(node.putObject("citation"), line.citation());
  }

  private static void citation(ObjectNode node, Citation citation) {
    node.put("article", citation.article().value());
    node.put("version", citation.version());
    node.put("begin", citation.span().begin());
    node.put("end", citation.span().end());
  }
}

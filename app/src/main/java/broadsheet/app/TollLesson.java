package broadsheet.app;

import broadsheet.enrichment.figure.TollFit;
import broadsheet.enrichment.figure.TollFit.Example;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Learns which number is a report's toll from reports whose incidents are recorded; first by each
 * half of the incidents for the other one, which is what it prints, then by all of them.
 */
final class TollLesson {
  private static final JsonMapper MAPPER = new JsonMapper();
  private static final int LINE = 80;
  private static final int SPREAD = 0x9E3779B1;

  private record Case(boolean even, Example example) {}

  private TollLesson() {}

  static void learn(Path articles, Path incidents, Terminal terminal, Path out) throws IOException {
    var cases = cases(articles, incidents(incidents));
    for (var half : List.of(true, false)) {
      var weights = TollFit.fit(examples(cases, half));
      var unseen = examples(cases, !half);
      terminal.print(String.format(Locale.ROOT, "unseen half: %s", TollFit.score(unseen, weights)));
    }
    var all = cases.stream().map(Case::example).toList();
    var written = TollFit.print(TollFit.fit(all));
    var lines = new ArrayList<String>();
    for (var at = 0; at < written.length(); at += LINE) {
      lines.add(written.substring(at, Math.min(written.length(), at + LINE)));
    }
    Files.write(out.resolve("tolls.txt"), lines);
  }

  private static List<Example> examples(List<Case> cases, boolean even) {
    return cases.stream().filter(one -> one.even() == even).map(Case::example).toList();
  }

  private static Map<String, JsonNode> incidents(Path file) throws IOException {
    var incidents = new HashMap<String, JsonNode>();
    for (var line : Files.readAllLines(file)) {
      var node = MAPPER.readTree(line);
      incidents.put(node.path("incident").asString(""), node);
    }
    return incidents;
  }

  private static List<Case> cases(Path file, Map<String, JsonNode> incidents) throws IOException {
    var cases = new LinkedHashMap<String, Case>();
    for (var line : Files.readAllLines(file)) {
      var node = MAPPER.readTree(line);
      var key = node.path("incident").asString("");
      var incident = incidents.get(key);
      if (incident != null) {
        var even = ((key.hashCode() * SPREAD) >>> 20) % 2 == 0;
        var example =
            new Example(
                node.path("title").asString(""),
                node.path("text").asString(""),
                incident.path("killed").asInt(),
                incident.path("injured").asInt());
        cases.putIfAbsent(node.path("id").asString(""), new Case(even, example));
      }
    }
    return List.copyOf(cases.values());
  }
}

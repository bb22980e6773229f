package broadsheet.app;

import broadsheet.enrichment.StatementFit.Example;
import broadsheet.enrichment.StatementFit.Marked;
import broadsheet.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads texts whose statements are marked, in brat's stand-off format: a folder {@code text} of
 * texts and a folder {@code attributions} of files whose lines are spans ("T1, tab, Cue 5 9, tab,
 * said") and events that put spans together ("E1, tab, Attribution:T1 …"). Offsets count code
 * points.
 */
final class MarkedStatements {
  private final Map<String, String> kinds = new HashMap<>();
  private final Map<String, List<Span>> spans = new HashMap<>();
  private final List<List<String>> events = new ArrayList<>();
  private final int[] offsets;

  private MarkedStatements(String text) {
    offsets = new int[text.codePointCount(0, text.length()) + 1];
    var at = 0;
    for (var i = 0; i < offsets.length; i++) {
      offsets[i] = at;
      at += at < text.length() ? Character.charCount(text.codePointAt(at)) : 0;
    }
  }

  /** All texts of the folder that have marks, in the order of their names. */
  static List<Example> in(Path folder) throws IOException {
    var marks = files(folder.resolve("attributions"));
    var examples = new ArrayList<Example>();
    for (var file : files(folder.resolve("text"))) {
      var name = file.getFileName().toString().replace(".txt", "");
      for (var mark : marks) {
        if (mark.getFileName().toString().startsWith(name)) {
          examples.add(read(Files.readString(file), Files.readAllLines(mark)));
          break;
        }
      }
    }
    return examples;
  }

  private static List<Path> files(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  private static Example read(String text, List<String> lines) {
    var marked = new MarkedStatements(text);
    lines.forEach(marked::line);
    var statements = marked.events.stream().map(marked::statement).toList();
    return new Example(text, statements.stream().filter(one -> !one.content().isEmpty()).toList());
  }

  private void line(String line) {
    var fields = line.split("\t", -1);
    if (fields.length < 2) {
      return; // the tail of a span that holds a line break
    }
    if (fields[0].startsWith("T")) {
      var space = fields[1].indexOf(' ');
      kinds.put(fields[0], fields[1].substring(0, space));
      spans.put(
          fields[0],
          Arrays.stream(fields[1].substring(space + 1).split(";", -1)).map(this::span).toList());
    } else if (fields[0].startsWith("E")) {
      events.add(
          Arrays.stream(fields[1].split(" ", -1))
              .filter(role -> role.contains(":"))
              .map(role -> role.substring(role.indexOf(':') + 1))
              .toList());
    }
  }

  private Span span(String part) {
    var bounds = part.strip().split(" ", -1);
    return new Span(offset(bounds[0]), offset(bounds[1]));
  }

  private int offset(String codePoints) {
    return offsets[Math.min(Integer.parseInt(codePoints), offsets.length - 1)];
  }

  private Marked statement(List<String> event) {
    return new Marked(part(event, "Cue"), part(event, "Source"), part(event, "Content"));
  }

  private List<Span> part(List<String> event, String kind) {
    return event.stream()
        .filter(key -> kind.equals(kinds.get(key)))
        .flatMap(key -> spans.getOrDefault(key, List.of()).stream())
        .toList();
  }
}

package broadsheet.app;

import broadsheet.enrichment.EntityType;
import broadsheet.enrichment.NameSpan;
import broadsheet.enrichment.NameTaggerFit.Example;
import broadsheet.text.Span;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * Texts whose names are marked, in the columns of CoNLL 2003 (Tjong Kim Sang and De Meulder): a
 * word a line, its mark last, a blank line behind a sentence.
 */
final class MarkedNames {
  private static final String DOCUMENT = "-DOCSTART-";
  private static final Set<String> EVENTS =
      Set.of("Cup", "Open", "League", "Series", "Championship", "Championships", "Olympics", "War");

  /** Houses that news names for who sits in them, which the reference marks as places. */
  private static final Set<String> OFFICES = Set.of("Kremlin", "White House", "Pentagon");

  private static final Set<String> PEOPLES_ENDINGS = Set.of("an", "se", "sh", "ns", "is", "li");

  private final List<Example> examples = new ArrayList<>();
  private final List<NameSpan> names = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private int sentences;
  private int begin = -1;
  private String kind = "";
  private String last = "";

  private MarkedNames() {}

  /** The documents of a file in columns. */
  static List<Example> inColumns(Path file) throws IOException {
    var marked = new MarkedNames();
    Files.readAllLines(file).forEach(marked::line);
    marked.endDocument();
    return marked.examples;
  }

  /** Texts in lines of JSON, packed by gzip: {@code {"text", "names": [[begin, end, type]]}}. */
  static List<Example> inLines(Path file) throws IOException {
    var mapper = new ObjectMapper();
    var examples = new ArrayList<Example>();
    try (var unpacked = new GZIPInputStream(Files.newInputStream(file))) {
      new String(unpacked.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(mapper::readTree)
          .forEach(node -> examples.add(example(node)));
    }
    return examples;
  }

  private static Example example(JsonNode node) {
    var names = new ArrayList<NameSpan>();
    for (var name : node.get("names")) {
      var span = new Span(name.get(0).asInt(), name.get(1).asInt());
      names.add(new NameSpan(span, EntityType.valueOf(name.get(2).asString())));
    }
    return new Example(node.get("text").asString(), names);
  }

  private void line(String line) {
    if (line.startsWith(DOCUMENT)) {
      endDocument();
    } else if (line.isBlank()) {
      endSentence();
    } else {
      var fields = line.strip().split("\\s+", -1);
      word(fields[0], fields[fields.length - 1]);
    }
  }

  private void word(String word, String mark) {
    var type = mark.length() > 2 ? mark.substring(2) : null;
    if (begin >= 0 && (type == null || mark.startsWith("B-") || !type.equals(kind))) {
      endName();
    }
    if (type != null && begin < 0) {
      begin = text.length();
      kind = type;
    }
    text.append(word).append(' ');
    last = word;
  }

  private void endName() {
    if (begin >= 0) {
      var span = new Span(begin, text.length() - 1);
      names.add(new NameSpan(span, type(kind, span.in(text))));
    }
    begin = -1;
  }

  /** Of three sentences that follow one another, two join the one before in a paragraph. */
  private void endSentence() {
    endName();
    if (text.isEmpty() || text.charAt(text.length() - 1) != ' ') {
      return;
    }
    sentences++;
    text.setLength(text.length() - 1);
    text.append(last.equals(".") && sentences % 3 != 0 ? ' ' : '\n');
    last = "";
  }

  private void endDocument() {
    endSentence();
    if (!text.isEmpty()) {
      examples.add(new Example(text.toString(), names));
    }
    text.setLength(0);
    names.clear();
  }

  private static EntityType type(String kind, String form) {
    return switch (kind) {
      case "PER" -> EntityType.PERSON;
      case "ORG" -> EntityType.ORGANIZATION;
      case "LOC" -> OFFICES.contains(form) ? EntityType.ORGANIZATION : EntityType.PLACE;
      default -> miscellaneous(form);
    };
  }

  /** What the reference marks as neither person, body nor place: peoples, events and the rest. */
  private static EntityType miscellaneous(String form) {
    var words = form.split(" ", -1);
    if (EVENTS.contains(words[words.length - 1])) {
      return EntityType.EVENT;
    }
    var isPeople = words.length == 1 && form.length() > 3 && PEOPLES_ENDINGS.contains(end(form));
    return isPeople ? EntityType.GROUP : EntityType.OTHER;
  }

  private static String end(String form) {
    return form.substring(form.length() - 2).toLowerCase(Locale.ROOT);
  }
}

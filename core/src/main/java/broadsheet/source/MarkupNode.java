package broadsheet.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An element of a tolerantly read document. Its key is its local name in lower case, with the usual
 * prefix of its namespace before it ("dc:date"), whatever prefix the document uses; elements of RSS
 * and Atom have none.
 */
final class MarkupNode implements MarkupPart {
  private final @Nullable MarkupNode parent;
  private final String written;
  private final int line;
  private String key;
  private Map<String, String> attributes = Map.of();
  private final List<MarkupPart> parts = new ArrayList<>();

  MarkupNode(@Nullable MarkupNode parent, String written, int line) {
    this.parent = parent;
    this.written = written;
    this.line = line;
    this.key = written;
  }

  /** Names the node once its namespaces are known. */
  void resolve(String newKey, Map<String, String> newAttributes) {
    key = newKey;
    attributes = newAttributes;
  }

  void add(MarkupPart part) {
    parts.add(part);
  }

  /** Takes the parts away, for a parent that turns out to be theirs. */
  List<MarkupPart> release() {
    var released = List.copyOf(parts);
    parts.clear();
    return released;
  }

  @Nullable MarkupNode parent() {
    return parent;
  }

  /** The name as the document writes it. */
  String written() {
    return written;
  }

  int line() {
    return line;
  }

  String key() {
    return key;
  }

  boolean is(String name) {
    return key.equals(name);
  }

  /** By key; the document's order. */
  Map<String, String> attributes() {
    return attributes;
  }

  @Nullable String attribute(String name) {
    return attributes.get(name);
  }

  /** The attribute without blanks around it, "" when it is missing. */
  String given(String name) {
    var value = attributes.get(name);
    return value == null ? "" : value.strip();
  }

  List<MarkupPart> parts() {
    return parts;
  }

  Stream<MarkupNode> children() {
    return parts.stream().filter(MarkupNode.class::isInstance).map(MarkupNode.class::cast);
  }

  boolean hasElements() {
    return parts.stream().anyMatch(MarkupNode.class::isInstance);
  }

  Optional<MarkupNode> child(String name) {
    return children().filter(child -> child.is(name)).findFirst();
  }

  /** The children by key, in order. */
  Map<String, List<MarkupNode>> fields() {
    var fields = new LinkedHashMap<String, List<MarkupNode>>();
    children()
        .forEach(child -> fields.computeIfAbsent(child.key, k -> new ArrayList<>()).add(child));
    return fields;
  }

  /** All characters below, in order. */
  String text() {
    if (parts.size() == 1 && parts.getFirst() instanceof MarkupText(var only)) {
      return only;
    }
    var out = new StringBuilder();
    append(out);
    return out.toString();
  }

  private void append(StringBuilder out) {
    for (var part : parts) {
      switch (part) {
        case MarkupText(var text) -> out.append(text);
        case MarkupNode node -> node.append(out);
      }
    }
  }

  /** Only the characters that stand directly in it, without blanks around them. */
  String ownText() {
    var out = new StringBuilder();
    for (var part : parts) {
      if (part instanceof MarkupText(var text)) {
        out.append(text);
      }
    }
    return out.toString().strip();
  }

  /** "br" of "xhtml:br". */
  static String local(String name) {
    return name.substring(name.indexOf(':') + 1).toLowerCase(Locale.ROOT);
  }
}

package broadsheet.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes a tree of a document, however badly it is written: tags that do not match are closed where
 * they can only end, what is missing at the end of the file is added. At {@link #DEPTH_MAX} levels
 * tags are passed over and at {@link #NODES_MAX} elements reading ends, each with a complaint.
 */
final class MarkupTree {
  static final int COMPLAINTS_MAX = 20;
  static final int DEPTH_MAX = 100;
  static final int NODES_MAX = 600_000;

  /** Elements that hold nothing, which pages write without an end. */
  private static final Set<String> EMPTY = Set.of("br", "img", "hr", "input", "wbr", "embed");

  /** Elements of a feed that hold text alone. */
  private static final Set<String> LEAVES =
      Set.of("title", "link", "guid", "pubdate", "category", "author", "language", "ttl", "id");

  private static final Set<String> ENTRIES = Set.of("item", "entry");

  private final MarkupScanner scanner;
  private final MarkupNode top = new MarkupNode(null, "", 1);
  private final List<MarkupNode> open = new ArrayList<>();
  private final List<Map<String, String>> declared = new ArrayList<>();
  private int nodes;
  private int passed;

  private MarkupTree(MarkupScanner scanner) {
    this.scanner = scanner;
    open.add(top);
    declared.add(Map.of());
  }

  /**
   * A document as a tree.
   *
   * @param top a node without a name that holds everything
   */
  record Parsed(MarkupNode top, String doctype) {}

  static Parsed parse(String text, List<Complaint> complaints) {
    var tree = new MarkupTree(new MarkupScanner(text, complaints));
    tree.read();
    return new Parsed(tree.top, tree.scanner.doctype());
  }

  private void read() {
    var kind = scanner.next();
    while (kind != MarkupScanner.Kind.FINISHED && nodes < NODES_MAX) {
      switch (kind) {
        case START -> start();
        case END -> end();
        case TEXT -> text();
        case FINISHED -> {}
      }
      kind = scanner.next();
    }
    if (nodes >= NODES_MAX) {
      scanner.complain("more than " + NODES_MAX + " elements");
    }
    if (open.size() > 1) {
      scanner.complain("<" + open.getLast().written() + "> is not closed");
    }
    while (open.size() > 1) {
      close();
    }
  }

  private void text() {
    if (!scanner.value().isEmpty()) {
      if (open.size() == 1 && !scanner.value().isBlank() && !isMark(scanner.value())) {
        scanner.complain("text outside of the document");
      }
      open.getLast().add(new MarkupText(scanner.value()));
    }
  }

  private static boolean isMark(String text) {
    return text.strip().equals("\ufeff");
  }

  private void start() {
    closeWhatCannotGoOn(MarkupNode.local(scanner.name()));
    if (open.size() > DEPTH_MAX) {
      passed += scanner.isClosed() ? 0 : 1;
      if (passed == 1) {
        scanner.complain("elements deeper than " + DEPTH_MAX);
      }
      return;
    }
    var parent = open.getLast();
    var node = new MarkupNode(parent, scanner.name(), scanner.begun());
    parent.add(node);
    nodes++;
    declared.add(namespaces(scanner.attributes()));
    open.add(node);
    node.resolve(key(node.written(), true), attributes());
    if (scanner.isClosed()) {
      close();
    }
  }

  /** An entry ends where the next begins; an element of plain text ends at the next field. */
  private void closeWhatCannotGoOn(String local) {
    var last = open.getLast();
    if (LEAVES.contains(last.key())
        && (LEAVES.contains(local) || local.equals("description"))
        && scanner.name().indexOf(':') < 0
        && !local.equals(last.key())
        && !last.ownText().isEmpty()
        && !isPerson(last)) {
      scanner.complain("<" + last.written() + "> is not closed");
      close();
    }
    if (ENTRIES.contains(local)) {
      var entry = open.size() - 1;
      while (entry > 0 && !open.get(entry).is(local)) {
        entry--;
      }
      if (entry > 0) {
        scanner.complain("<" + local + "> is not closed");
        closeTo(entry);
      }
    }
  }

  private static boolean isPerson(MarkupNode node) {
    return node.is("author");
  }

  private void end() {
    if (passed > 0) {
      passed--;
      return;
    }
    var name = scanner.name();
    var found = open.size() - 1;
    while (found > 0 && !open.get(found).written().equalsIgnoreCase(name)) {
      found--;
    }
    if (found <= 0) {
      scanner.complain("</" + name + "> closes nothing");
      return;
    }
    if (found < open.size() - 1) {
      scanner.complain("<" + open.getLast().written() + "> is not closed");
    } else if (!open.getLast().written().equals(name)) {
      scanner.complain("</" + name + "> closes <" + open.getLast().written() + ">");
    }
    closeTo(found);
  }

  private void closeTo(int level) {
    while (open.size() > level + 1) {
      var node = open.getLast();
      close();
      if (EMPTY.contains(MarkupNode.local(node.written()))) {
        node.release().forEach(open.getLast()::add);
      }
    }
    close();
  }

  private void close() {
    open.removeLast();
    declared.removeLast();
  }

  private Map<String, String> namespaces(Map<String, String> attributes) {
    Map<String, String> inner = declared.getLast();
    var isOwn = false;
    for (var attribute : attributes.entrySet()) {
      var name = attribute.getKey();
      if (name.equals("xmlns") || name.startsWith("xmlns:")) {
        inner = isOwn ? inner : new HashMap<>(inner);
        isOwn = true;
        inner.put(name.equals("xmlns") ? "" : name.substring(6), attribute.getValue());
      }
    }
    return inner;
  }

  /** The name under which an element or attribute is known. */
  private String key(String written, boolean isElement) {
    var colon = written.indexOf(':');
    var local = written.substring(colon + 1).toLowerCase(Locale.ROOT);
    if (colon < 0 && !isElement) {
      return local;
    }
    var space = space(colon < 0 ? "" : written.substring(0, colon));
    return space.isEmpty() ? local : space + ":" + local;
  }

  private String space(String prefix) {
    if (prefix.equals("xml")) {
      return prefix;
    }
    var uri = declared.getLast().get(prefix);
    if (uri == null) {
      return prefix.isEmpty() ? "" : undeclared(prefix);
    }
    var known = Namespaces.prefix(uri);
    if (known != null) {
      return known;
    }
    return prefix.isEmpty() && isOfRoot(uri) ? "" : Namespaces.UNKNOWN;
  }

  private String undeclared(String prefix) {
    scanner.complain("the prefix " + prefix + " is not declared");
    var lower = prefix.toLowerCase(Locale.ROOT);
    return lower.equals("atom") ? "" : Namespaces.isUsual(lower) ? lower : Namespaces.UNKNOWN;
  }

  /** Whether the root itself is in this namespace that nobody knows. */
  private boolean isOfRoot(String uri) {
    return declared.size() > 1 && uri.equals(declared.get(1).get(""));
  }

  private Map<String, String> attributes() {
    if (scanner.attributes().isEmpty()) {
      return Map.of();
    }
    var named = new LinkedHashMap<String, String>();
    scanner
        .attributes()
        .forEach((name, value) -> {
          var declares = name.equals("xmlns") || name.startsWith("xmlns:");
          named.putIfAbsent(declares ? name : key(name, false), value);
        });
    return named;
  }

  /** The first node of this name, nearest to the top, in the first levels. */
  static @Nullable MarkupNode find(MarkupNode from, Set<String> names, int levels) {
    for (var child : from.children().toList()) {
      if (names.contains(child.key())) {
        return child;
      }
    }
    if (levels <= 1) {
      return null;
    }
    return from.children()
        .map(child -> find(child, names, levels - 1))
        .filter(java.util.Objects::nonNull)
        .findFirst()
        .orElse(null);
  }
}

package broadsheet.source;

import java.util.Set;

/** Writes the markup that stands in an element as HTML. */
final class InlineMarkup {
  private static final Set<String> EMPTY =
      Set.of("br", "img", "hr", "input", "wbr", "embed", "col", "area", "source", "track");

  private InlineMarkup() {}

  /**
   * What is in this element; of an XHTML text's one div around everything its inside.
   *
   * @param escaped whether characters are text; else they are HTML themselves
   */
  static String of(MarkupNode node, boolean escaped) {
    var out = new StringBuilder();
    var body = isWrapped(node) ? inside(node) : node;
    write(body, out, escaped);
    return out.toString();
  }

  /** Atom 1.0 wraps XHTML in a div that is not part of it (RFC 4287 § 3.1.1.3). */
  private static boolean isWrapped(MarkupNode node) {
    var root = node;
    for (var above = node.parent(); above != null && !root.is("feed"); above = above.parent()) {
      root = above;
    }
    return node.given("type").equals("xhtml")
        || root.attributes().containsValue("http://www.w3.org/2005/Atom");
  }

  private static MarkupNode inside(MarkupNode node) {
    var only = node.children().toList();
    return only.size() == 1
            && MarkupNode.local(only.getFirst().written()).equals("div")
            && node.ownText().isEmpty()
        ? only.getFirst()
        : node;
  }

  private static void write(MarkupNode node, StringBuilder out, boolean escaped) {
    for (var part : node.parts()) {
      switch (part) {
        case MarkupText(var text) -> out.append(escaped ? Markup.escape(text) : text);
        case MarkupNode child -> element(child, out, escaped);
      }
    }
  }

  private static void element(MarkupNode node, StringBuilder out, boolean escaped) {
    var name = MarkupNode.local(node.written());
    if (name.isEmpty() || !name.chars().allMatch(Character::isLetterOrDigit)) {
      write(node, out, escaped);
      return;
    }
    out.append('<').append(name);
    node.attributes()
        .forEach((key, value) -> {
          if (key.chars().allMatch(Character::isLetterOrDigit) && !key.equals("xmlns")) {
            out.append(' ').append(key).append("=\"").append(Markup.escape(value)).append('"');
          }
        });
    out.append('>');
    write(node, out, escaped);
    if (!EMPTY.contains(name)) {
      out.append("</").append(name).append('>');
    }
  }
}

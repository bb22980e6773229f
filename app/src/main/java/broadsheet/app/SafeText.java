package broadsheet.app;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Judges markup that was made safe: nothing harmful in it, nothing harmless lost. */
final class SafeText {
  /** Elements that may go, together with what draws or runs in them. */
  private static final Set<String> MAY_GO =
      Set.of(
          "area",
          "button",
          "canvas",
          "command",
          "datagrid",
          "datalist",
          "dialog",
          "event-source",
          "fieldset",
          "form",
          "input",
          "keygen",
          "label",
          "legend",
          "map",
          "menu",
          "meter",
          "multicol",
          "nextid",
          "noscript",
          "optgroup",
          "option",
          "output",
          "progress",
          "select",
          "sound",
          "spacer",
          "textarea",
          "m",
          "html",
          "head",
          "body",
          "title",
          "basefont");

  private static final Set<String> HARMFUL =
      Set.of(
          "script",
          "style",
          "iframe",
          "frame",
          "frameset",
          "object",
          "embed",
          "applet",
          "svg",
          "math",
          "link",
          "meta",
          "base",
          "noscript",
          "template",
          "xmp",
          "plaintext",
          "form",
          "input",
          "button",
          "textarea",
          "select");

  private static final List<String> ADDRESSES =
      List.of("href", "src", "poster", "cite", "action", "background", "longdesc", "data");

  private SafeText() {}

  /** Whether both are the same markup but for how it is written; styles do not count. */
  static boolean isSameMarkup(String found, String expected) {
    return canonical(found).equals(canonical(expected));
  }

  private static String canonical(String html) {
    var body = parsed(html).body();
    var out = new StringBuilder();
    body.traverse((node, depth) -> {
      if (node instanceof Element element) {
        out.append('<').append(depth).append(element.normalName());
        var sorted = new TreeMap<String, String>();
        element.attributes().forEach(one -> sorted.put(one.getKey(), one.getValue()));
        sorted.remove("style");
        out.append(sorted).append('>');
      } else if (node instanceof org.jsoup.nodes.TextNode text) {
        out.append(text.getWholeText().strip());
      }
    });
    return out.toString();
  }

  private static Document parsed(String html) {
    return Jsoup.parseBodyFragment(html);
  }

  /**
   * Whether nothing in {@code found} harms and all that is harmless in {@code expected} is there.
   */
  static boolean survives(String found, String expected) {
    var kept = parsed(found);
    var wanted = parsed(expected);
    return isSafe(kept) && words(kept).equals(words(wanted)) && keeps(kept, wanted);
  }

  private static String words(Document document) {
    return document.text();
  }

  private static boolean isSafe(Document document) {
    return document.body().getAllElements().stream()
        .allMatch(element ->
            !HARMFUL.contains(element.normalName())
                && element.attributes().asList().stream().allMatch(SafeText::isSafe));
  }

  private static boolean isSafe(Attribute attribute) {
    var name = attribute.getKey().toLowerCase(Locale.ROOT);
    var value = attribute.getValue().strip().toLowerCase(Locale.ROOT);
    var address =
        !ADDRESSES.contains(name)
            || value.startsWith("http:")
            || value.startsWith("https:")
            || value.startsWith("mailto:");
    return address
        && !name.startsWith("on")
        && !Set.of("style", "srcdoc", "formaction", "id", "name").contains(name);
  }

  private static boolean keeps(Document kept, Document wanted) {
    return elements(kept).equals(elements(wanted)) && links(kept).equals(links(wanted));
  }

  private static List<String> elements(Document document) {
    return document.body().getAllElements().stream()
        .map(Element::normalName)
        .filter(name -> !MAY_GO.contains(name))
        .collect(Collectors.toList());
  }

  private static List<String> links(Document document) {
    return document.body().select("a[href],img[src]").stream()
        .map(element -> element.hasAttr("href") ? element.attr("href") : element.attr("src"))
        .filter(address -> address.startsWith("http"))
        .toList();
  }
}

package broadsheet.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page tells machines, and its top headings, gathered in one walk: browsers' rules put such
 * elements into the head, pages put them anywhere.
 *
 * @param metas elements meta that have a content
 * @param scripts elements script
 * @param canonical the first link to the page's own address
 * @param headings elements h1
 */
record HtmlHead(
    Document page,
    List<Element> metas,
    List<Element> scripts,
    Optional<Element> canonical,
    List<Element> headings) {

  static HtmlHead of(Document page) {
    var metas = new ArrayList<Element>();
    var scripts = new ArrayList<Element>();
    var canonical = new ArrayList<Element>();
    var headings = new ArrayList<Element>();
    page.traverse((node, _) -> {
      if (node instanceof Element element) {
        switch (element.normalName()) {
          case "h1" -> headings.add(element);
          case "meta" -> addIf(element.hasAttr("content"), element, metas);
          case "script" -> scripts.add(element);
          case "link" -> addIf(isCanonical(element), element, canonical);
          default -> {
            // says nothing here
          }
        }
      }
    });
    return new HtmlHead(page, metas, scripts, canonical.stream().findFirst(), headings);
  }

  private static void addIf(boolean wanted, Element element, List<Element> to) {
    if (wanted) {
      to.add(element);
    }
  }

  /** The scripts with JSON-LD. */
  List<Element> linked() {
    return scripts.stream().filter(HtmlHead::isLinkedData).toList();
  }

  private static boolean isLinkedData(Element script) {
    return script.attr("type").toLowerCase(Locale.ROOT).contains("ld+json");
  }

  private static boolean isCanonical(Element link) {
    return link.attr("rel").strip().equalsIgnoreCase("canonical");
  }
}

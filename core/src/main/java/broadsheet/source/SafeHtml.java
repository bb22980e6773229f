package broadsheet.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/** Makes HTML from elsewhere safe, once, on its way in (SECURITY.md § Parsers). */
public final class SafeHtml {
  /** Longer markup is cut here before it is read. */
  public static final int LENGTH_MAX = 1 << 20;

  /** Markup with more tags keeps its words alone. */
  private static final int TAGS_MAX = 20_000;

  private static final int DEPTH_MAX = 100;
  private static final int FRAMES_MAX = 100;

  /** Elements of which nothing stays, not even the text. */
  private static final Set<String> DROPPED =
      Set.of(
          "script",
          "style",
          "noscript",
          "xmp",
          "plaintext",
          "template",
          "svg",
          "math",
          "applet",
          "embed",
          "frame",
          "frameset",
          "base",
          "meta",
          "link");

  /** Elements whose inside is no markup to a browser. */
  private static final Set<String> FRAMES = Set.of("iframe", "noframes", "noembed");

  private static final Safelist ALLOWED =
      new Safelist()
          .addTags(
              "a",
              "abbr",
              "acronym",
              "address",
              "article",
              "aside",
              "audio",
              "b",
              "bdi",
              "bdo",
              "big",
              "blockquote",
              "br",
              "caption",
              "center",
              "cite",
              "code",
              "col",
              "colgroup",
              "dd",
              "del",
              "details",
              "dfn",
              "dir",
              "div",
              "dl",
              "dt",
              "em",
              "figcaption",
              "figure",
              "font",
              "footer",
              "h1",
              "h2",
              "h3",
              "h4",
              "h5",
              "h6",
              "header",
              "hr",
              "i",
              "img",
              "ins",
              "kbd",
              "li",
              "main",
              "map",
              "mark",
              "nav",
              "ol",
              "p",
              "picture",
              "pre",
              "q",
              "rp",
              "rt",
              "ruby",
              "s",
              "samp",
              "section",
              "small",
              "source",
              "span",
              "strike",
              "strong",
              "sub",
              "summary",
              "sup",
              "table",
              "tbody",
              "td",
              "tfoot",
              "th",
              "thead",
              "time",
              "tr",
              "tt",
              "u",
              "ul",
              "var",
              "video",
              "wbr")
          .addAttributes(":all", "title", "lang", "dir")
          .addAttributes("a", "href", "hreflang", "rel")
          .addAttributes("img", "src", "alt", "width", "height")
          .addAttributes("audio", "src", "controls")
          .addAttributes("video", "src", "poster", "controls", "width", "height")
          .addAttributes("source", "src", "type")
          .addAttributes("time", "datetime")
          .addAttributes("abbr", "title")
          .addAttributes("blockquote", "cite")
          .addAttributes("q", "cite")
          .addAttributes("del", "cite", "datetime")
          .addAttributes("ins", "cite", "datetime")
          .addAttributes("ol", "start", "type", "reversed")
          .addAttributes("li", "value")
          .addAttributes("col", "span")
          .addAttributes("colgroup", "span")
          .addAttributes("td", "colspan", "rowspan", "headers")
          .addAttributes("th", "colspan", "rowspan", "headers", "scope")
          .addProtocols("a", "href", "http", "https", "mailto")
          .addProtocols("img", "src", "http", "https")
          .addProtocols("audio", "src", "http", "https")
          .addProtocols("video", "src", "http", "https")
          .addProtocols("video", "poster", "http", "https")
          .addProtocols("source", "src", "http", "https")
          .addProtocols("blockquote", "cite", "http", "https")
          .addProtocols("q", "cite", "http", "https")
          .addProtocols("del", "cite", "http", "https")
          .addProtocols("ins", "cite", "http", "https");

  private static final List<String> LINKS = List.of("href", "src", "poster", "cite");

  private SafeHtml() {}

  /** Only allowed elements and attributes, links absolute; text of others stays. */
  public static String clean(String html, Url base) {
    return clean(html, base, FRAMES_MAX);
  }

  private static String clean(String html, Url base, int framesMax) {
    if (html.indexOf('<') < 0 && html.indexOf('&') < 0) {
      return html.strip();
    }
    var cut = html.length() > LENGTH_MAX ? html.substring(0, LENGTH_MAX) : html;
    if (cut.chars().filter(c -> c == '<').count() > TAGS_MAX) {
      return Markup.escape(withoutTags(cut));
    }
    var parsed = Jsoup.parseBodyFragment(withoutOpenComment(cut));
    if (!prepare(parsed, base, framesMax)) {
      return Markup.escape(parsed.text());
    }
    var clean = new Cleaner(ALLOWED).clean(parsed);
    clean.outputSettings(new Document.OutputSettings().prettyPrint(false));
    return clean.body().html().strip();
  }

  /**
   * Drops what is dropped and makes links absolute; false for what is too deep to be gone through.
   */
  private static boolean prepare(Document parsed, Url base, int framesMax) {
    var dropped = new ArrayList<Element>();
    var frames = new ArrayList<Element>();
    var deepest = new int[1];
    parsed.traverse((node, depth) -> {
      deepest[0] = Math.max(deepest[0], depth);
      if (node instanceof Element element) {
        var name = element.normalName();
        if (FRAMES.contains(name)) {
          frames.add(element);
        } else if (DROPPED.contains(name)) {
          dropped.add(element);
        } else if (element.attributesSize() > 0) {
          resolve(element, base);
        }
      }
    });
    dropped.forEach(Element::remove);
    frames.stream().limit(framesMax).forEach(frame -> unfold(frame, base));
    frames.forEach(Element::remove);
    return deepest[0] <= DEPTH_MAX;
  }

  private static void resolve(Element element, Url base) {
    for (var name : LINKS) {
      if (element.hasAttr(name)) {
        resolve(element, name, base);
      }
    }
  }

  /** Text that a frame without an end has swallowed is given back. */
  private static void unfold(Element frame, Url base) {
    var inside = frame.wholeText().isEmpty() ? frame.data() : frame.wholeText();
    if (!inside.isBlank()) {
      frame.after(clean(inside, base, 0));
      frame.after(new TextNode(" "));
    }
  }

  /** A comment without an end would swallow all that follows: it ends at the next bracket. */
  private static String withoutOpenComment(String html) {
    var open = html.lastIndexOf("<!--");
    if (open < 0 || html.indexOf("-->", open) >= 0) {
      return html;
    }
    var end = html.indexOf('>', open);
    return html.substring(0, open) + (end < 0 ? "" : html.substring(end + 1));
  }

  private static String withoutTags(String html) {
    var out = new StringBuilder(html.length());
    var scanner = new MarkupScanner(html, new ArrayList<>());
    for (var kind = scanner.next(); kind != MarkupScanner.Kind.FINISHED; kind = scanner.next()) {
      out.append(kind == MarkupScanner.Kind.TEXT ? scanner.value() : " ");
    }
    return Blanks.fold(out.toString());
  }

  private static void resolve(Element element, String name, Url base) {
    var written = element.attr(name).strip();
    if (written.regionMatches(true, 0, "mailto:", 0, 7)) {
      return;
    }
    var url = Urls.resolve(base, written);
    if (url.isEmpty()) {
      element.removeAttr(name);
    } else {
      element.attr(name, url.get().value());
    }
  }
}

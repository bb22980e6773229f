package broadsheet.source;

import java.util.List;
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

  private static final int DEPTH_MAX = 100;

  /** Elements of which nothing stays, not even the text. */
  private static final String DROPPED =
      "script,style,noscript,xmp,plaintext,template,svg,math,applet,embed,frame,frameset,"
          + "base,meta,link";

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
    if (html.indexOf('<') < 0 && html.indexOf('&') < 0) {
      return html.strip();
    }
    var cut = html.length() > LENGTH_MAX ? html.substring(0, LENGTH_MAX) : html;
    var parsed = Jsoup.parseBodyFragment(withoutOpenComment(cut));
    unfold(parsed);
    parsed.select(DROPPED).remove();
    if (isDeep(parsed)) {
      return Markup.escape(parsed.text());
    }
    resolve(parsed, base);
    var clean = new Cleaner(ALLOWED).clean(parsed);
    clean.outputSettings(new Document.OutputSettings().prettyPrint(false));
    return clean.body().html().strip();
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

  /** Text that a frame without an end has swallowed is given back. */
  private static void unfold(Document parsed) {
    for (var time = 0; time < 3; time++) {
      for (var frame : parsed.select("iframe,noframes,noembed")) {
        var inside = frame.wholeText().isEmpty() ? frame.data() : frame.wholeText();
        var fragment = Jsoup.parseBodyFragment(inside);
        fragment.outputSettings().prettyPrint(false);
        frame.after(fragment.body().html());
        frame.after(new TextNode(" "));
        frame.remove();
      }
    }
    parsed.select("iframe,noframes,noembed").remove();
  }

  private static boolean isDeep(Document parsed) {
    var deepest = new int[1];
    parsed.traverse((node, depth) -> deepest[0] = Math.max(deepest[0], depth));
    return deepest[0] > DEPTH_MAX;
  }

  private static void resolve(Document parsed, Url base) {
    for (var name : LINKS) {
      for (var element : parsed.getElementsByAttribute(name)) {
        resolve(element, name, base);
      }
    }
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

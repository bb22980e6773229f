package broadsheet.article;

import broadsheet.article.HtmlBlock.Kind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** Walks a page once and divides its visible text into blocks and regions of blocks. */
final class HtmlBlocks implements NodeFilter {
  private static final int BLOCKS_MAX = 100_000;

  /** Marks of sentence structure beyond ASCII. */
  private static final String FAR_MARKS = "。、，！？؟،।";

  private static final Set<String> UNSEEN =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "svg",
          "math",
          "iframe",
          "object",
          "embed",
          "applet",
          "canvas",
          "audio",
          "video",
          "map",
          "head",
          "button",
          "input",
          "select",
          "textarea",
          "dialog",
          "datalist",
          "option",
          "amp-ad",
          "amp-embed",
          "amp-iframe",
          "xmp",
          "plaintext",
          "frameset",
          "noframes",
          "progress",
          "meter",
          "picture",
          "title");

  private static final Set<String> BLOCKS =
      Set.of(
          "address",
          "article",
          "aside",
          "blockquote",
          "body",
          "center",
          "dd",
          "details",
          "dir",
          "div",
          "dl",
          "dt",
          "fieldset",
          "figcaption",
          "figure",
          "footer",
          "form",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "header",
          "hgroup",
          "hr",
          "legend",
          "li",
          "main",
          "menu",
          "nav",
          "ol",
          "p",
          "pre",
          "section",
          "summary",
          "table",
          "tbody",
          "tfoot",
          "thead",
          "tr",
          "ul",
          "td",
          "th",
          "caption");

  private final List<HtmlBlock> blocks = new ArrayList<>();
  private final List<HtmlRegion> regions = new ArrayList<>();
  private final Map<String, Integer> kindsOfRegions = new HashMap<>();
  private final RegionNames names;
  private int open = -1;
  private int preformatted;
  private final Deque<Kind> kinds = new ArrayDeque<>();
  private final StringBuilder run = new StringBuilder();
  private final StringBuilder linked = new StringBuilder();
  private int links;
  private int breaks;

  private HtmlBlocks(NameBits names) {
    this.names = new RegionNames(names);
  }

  static HtmlBlocks of(Element body) {
    return of(body, new NameBits());
  }

  /** The same with what is known already of the page's names. */
  static HtmlBlocks of(Element body, NameBits names) {
    var walk = new HtmlBlocks(names);
    walk.kinds.push(Kind.TEXT);
    NodeTraversor.filter(walk, body);
    walk.flush();
    return walk;
  }

  List<HtmlBlock> blocks() {
    return blocks;
  }

  /** In the order in which they begin: outer regions before the ones in them. */
  List<HtmlRegion> regions() {
    return regions;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      append(text.getWholeText());
      return FilterResult.CONTINUE;
    }
    if (!(node instanceof Element element)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    var name = element.normalName();
    if (UNSEEN.contains(name) || isHidden(element) || blocks.size() > BLOCKS_MAX) {
      return FilterResult.SKIP_ENTIRELY;
    }
    if (BLOCKS.contains(name)) {
      flush();
      var at = blocks.size();
      regions.add(new HtmlRegion(element, open, at, at, alike(element), names.of(element), depth));
      preformatted += name.equals("pre") ? 1 : 0;
      open = regions.size() - 1;
      kinds.push(kind(name, kinds.getFirst()));
    } else if (name.equals("a")) {
      links++;
    } else if (name.equals("br")) {
      lineBreak();
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      var name = element.normalName();
      if (BLOCKS.contains(name)) {
        flush();
        preformatted -= name.equals("pre") ? 1 : 0;
        kinds.pop();
        var begun = regions.get(open);
        regions.set(open, begun.endingAt(blocks.size()));
        open = begun.parent();
      } else if (name.equals("a")) {
        links--;
      }
    }
    return FilterResult.CONTINUE;
  }

  private int alike(Element element) {
    var name = element.attr("class");
    var key = name.isEmpty() ? element.normalName() : element.normalName() + ' ' + name;
    return kindsOfRegions.computeIfAbsent(key, _ -> kindsOfRegions.size());
  }

  private void append(String text) {
    var at = 0;
    while (at < text.length()) {
      var end = plainEnd(text, at);
      if (end > at) {
        breaks = 0;
        run.append(text, at, end);
        if (links > 0) {
          linked.append(text, at, end);
        }
      }
      if (end < text.length()) {
        space(text.charAt(end));
      }
      at = end + 1;
    }
  }

  /** Where, from {@code at} on, the first space or unseen sign stands. */
  private static int plainEnd(String text, int at) {
    var end = at;
    while (end < text.length() && !isSpace(text.charAt(end)) && !isUnseen(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private void space(char c) {
    if (c == '\n' && preformatted > 0) {
      endLine();
    } else if (isSpace(c)) {
      pad(run);
      pad(linked);
    }
  }

  /** Lines of preformatted text stay lines; blank ones go. */
  private void endLine() {
    var end = run.length() - 1;
    if (end >= 0 && run.charAt(end) == ' ') {
      run.setLength(end);
    }
    if (!run.isEmpty() && run.charAt(run.length() - 1) != '\n') {
      run.append('\n');
    }
  }

  private static void pad(StringBuilder text) {
    if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
      text.append(' ');
    }
  }

  private void lineBreak() {
    breaks++;
    if (breaks > 1) {
      flush();
    } else {
      pad(run);
      pad(linked);
    }
  }

  private void flush() {
    var text = run.toString().strip();
    if (!text.isEmpty()) {
      blocks.add(
          new HtmlBlock(
              text,
              kinds.getFirst(),
              words(text),
              words(linked),
              sentences(text),
              Math.max(0, open)));
    }
    run.setLength(0);
    linked.setLength(0);
    breaks = 0;
  }

  private static Kind kind(String name, Kind around) {
    return switch (name) {
      case "h1", "h2", "h3", "h4", "h5", "h6" -> Kind.HEADING;
      case "li", "dt", "dd" -> Kind.ITEM;
      case "blockquote" -> Kind.QUOTE;
      case "figcaption", "caption", "figure" -> Kind.CAPTION;
      case "td", "th" -> Kind.CELL;
      case "article", "main", "section" -> Kind.TEXT;
      default -> around;
    };
  }

  private static boolean isHidden(Element element) {
    if (element.attributesSize() == 0) {
      return false;
    }
    return element.hasAttr("hidden")
        || hides(element.attr("style"))
        || (element.attr("aria-hidden").equals("true") && !element.normalName().equals("body"));
  }

  private static boolean hides(String style) {
    if (style.isEmpty()) {
      return false;
    }
    var plain = style.replace(" ", "").toLowerCase(Locale.ROOT);
    return plain.contains("display:none") || plain.contains("visibility:hidden");
  }

  private static boolean isSpace(char c) {
    if (c < 128) {
      return c == ' ' || (c >= '\t' && c <= '\r') || (c >= '\u001c' && c <= '\u001f');
    }
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static boolean isUnseen(char c) {
    return c == '\u200b' || c == '\u00ad' || c == '\ufeff' || c < ' ';
  }

  /**
   * Words, also of scripts that set no spaces between them: an ideograph is one, and so are two
   * kana or four signs of the scripts from Thai to Khmer.
   */
  private static int words(CharSequence text) {
    var quarters = 0;
    var inside = false;
    for (var i = 0; i < text.length(); i++) {
      var c = text.charAt(i);
      var alone = c < 0x0e00 ? 0 : quarters(c);
      var letter = alone == 0 && Character.isLetterOrDigit(c);
      quarters += letter && !inside ? 4 : alone;
      inside = c != ' ' && alone == 0 && (inside || letter);
    }
    return (quarters + 3) / 4;
  }

  private static int quarters(char c) {
    if (c >= 0x3041 && c <= 0x30ff) {
      return 2;
    }
    if (c <= 0x0eff || (c >= 0x1000 && c <= 0x109f) || (c >= 0x1780 && c <= 0x17ff)) {
      return 1;
    }
    return Character.isIdeographic(c) ? 4 : 0;
  }

  private static int sentences(String text) {
    var marks = 0;
    for (var i = 0; i < text.length(); i++) {
      var c = text.charAt(i);
      var mark =
          c < 128
              ? c == '.' || c == ',' || c == ';' || c == '!' || c == '?' || c == ':'
              : FAR_MARKS.indexOf(c) >= 0;
      marks += mark ? 1 : 0;
    }
    return marks;
  }
}

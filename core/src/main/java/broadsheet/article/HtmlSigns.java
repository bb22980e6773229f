package broadsheet.article;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/**
 * What on a page may tell of its article, gathered in one walk: headings, marked elements and short
 * lines, each with its place in the order of the text and whether it stands apart from the article
 * (among comments, links, menus).
 */
final class HtmlSigns {
  private static final int MARKED_MAX = 400;
  private static final int FIGURES_MAX = 60;
  private static final int LINES_MAX = 3_000;
  private static final int LINE_MAX = 240;
  private static final int RAW_MAX = 4 * LINE_MAX;
  private static final int OPENINGS_MAX = 40;
  private static final int OPENING_MAX = 80;

  private static final Set<String> APART_TAGS = Set.of("nav", "footer", "form", "select", "button");

  /** Words in names of what stands apart from the article. */
  static final Set<String> APART =
      Set.of(
          "comment",
          "comments",
          "commentlist",
          "kommentar",
          "kommentare",
          "commentaires",
          "comentarios",
          "respond",
          "replies",
          "disqus",
          "related",
          "sidebar",
          "teaser",
          "teasers",
          "recommended",
          "recommendations",
          "recommendation",
          "popular",
          "footer",
          "menu",
          "nav",
          "navigation",
          "navbar",
          "newsletter",
          "promo",
          "archives",
          "calendar",
          "recent",
          "latest",
          "trending",
          "mostread",
          "copyright",
          "colophon",
          "cookie",
          "pagination",
          "tooltip",
          "dropdown");

  private static final Set<String> COMMENTS =
      Set.of("comments", "commentlist", "kommentare", "commentaires", "comentarios", "disqus");

  private static final Set<String> SKIPPED =
      Set.of("script", "style", "noscript", "template", "svg", "iframe", "textarea", "option");

  /** A heading, a marked element, or a line. */
  record Sign(Element element, String text, int at, boolean apart) {}

  private final NameBits names;
  private final List<Sign> headings = new ArrayList<>();
  private final List<Sign> figures = new ArrayList<>();
  private final List<Sign> marked = new ArrayList<>();
  private final List<Sign> lines = new ArrayList<>();
  private final List<Sign> openings = new ArrayList<>();
  private int length;

  private HtmlSigns(NameBits names) {
    this.names = names;
  }

  static HtmlSigns of(HtmlHead head, NameBits names) {
    var signs = new HtmlSigns(names);
    var walk = signs.new Walk(aroundHeadings(head.headings()));
    head.page().body().traverse(walk);
    walk.endLine();
    return signs;
  }

  /** Elements h1 and h2, in order. */
  List<Sign> headings() {
    return headings;
  }

  /** Elements with a picture and its caption, in order. */
  List<Sign> figures() {
    return figures;
  }

  /** Elements that by tag, attribute or class may hold a date or an author, in order. */
  List<Sign> marked() {
    return marked;
  }

  /** Short runs of text between two block boundaries, in order; the element is the innermost. */
  List<Sign> lines() {
    return lines;
  }

  /** How the first longer runs of the article's text begin. */
  List<Sign> openings() {
    return openings;
  }

  private static Set<Element> aroundHeadings(List<Element> headings) {
    var around = new HashSet<Element>();
    for (var heading : headings) {
      for (Element up = heading; up != null && around.add(up); up = up.parent()) {
        // each ancestor once
      }
    }
    return around;
  }

  /** What the element's class and id say, as bits. */
  private long uses(Element element) {
    if (element.attributesSize() == 0) {
      return 0;
    }
    var attributes = element.attributes();
    return names.of(attributes.get("class")) | names.of(attributes.get("id"));
  }

  /** Whether the element's names say that it is no part of the article. */
  private static boolean standsApart(Element element, long uses) {
    var named = (uses & NameBits.APART) > 0 || APART_TAGS.contains(element.normalName());
    return named
        ? !element.normalName().equals("footer") || element.closest("article") == null
        : element.attributesSize() > 0 && isComment(element);
  }

  private static boolean isComment(Element element) {
    var type = element.attributes().get("itemtype");
    return !type.isEmpty() && type.toLowerCase(Locale.ROOT).endsWith("/comment");
  }

  /** Whether an element stands among readers' comments. */
  static boolean isInComments(Element element) {
    for (Element up = element; up != null; up = up.parent()) {
      if (ClassWords.any(ClassWords.of(up), COMMENTS) || isComment(up)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isMarked(Element element, long uses) {
    var tag = element.normalName();
    if ((uses & NameBits.MARKED) > 0 || tag.equals("time") || tag.equals("address")) {
      return true;
    }
    if (element.attributesSize() == 0) {
      return false;
    }
    var attributes = element.attributes();
    return attributes.hasKey("itemprop")
        || attributes.hasKey("property")
        || attributes.get("rel").contains("author");
  }

  private final class Walk implements NodeVisitor {
    private final Set<Element> around;
    private final StringBuilder line = new StringBuilder();
    private @Nullable Element lineElement;

    /** The outermost elements, of those around, that stand apart or are skipped. */
    private @Nullable Element apart;

    private @Nullable Element skipped;

    Walk(Set<Element> around) {
      this.around = around;
    }

    @Override
    public void head(Node node, int depth) {
      if (node instanceof TextNode text) {
        addText(text);
      } else if (node instanceof Element element) {
        enter(element);
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (node instanceof Element element) {
        if (isBoundary(element)) {
          endLine();
        }
        apart = element.equals(apart) ? null : apart;
        skipped = element.equals(skipped) ? null : skipped;
      }
    }

    private void enter(Element element) {
      if (isBoundary(element)) {
        endLine();
      }
      var tag = element.normalName();
      if (skipped != null || SKIPPED.contains(tag)) {
        skipped = skipped == null ? element : skipped;
        return;
      }
      var uses = uses(element);
      if (apart == null && !around.contains(element) && standsApart(element, uses)) {
        apart = element;
      }
      if (tag.equals("h1") || tag.equals("h2")) {
        headings.add(sign(element, element.text().strip()));
      } else if (tag.equals("figure") && figures.size() < FIGURES_MAX) {
        figures.add(sign(element, ""));
      } else if (marked.size() < MARKED_MAX && isMarked(element, uses)) {
        marked.add(sign(element, ""));
      }
    }

    private Sign sign(Element element, String text) {
      return new Sign(element, text, length, apart != null);
    }

    private boolean isBoundary(Element element) {
      return element.isBlock() || element.normalName().equals("br");
    }

    private void addText(TextNode text) {
      if (skipped != null || text.isBlank()) {
        return;
      }
      lineElement = lineElement == null ? text.parent() : lineElement;
      if (line.length() <= RAW_MAX) {
        line.append(text.getWholeText()).append(' ');
      }
      length += text.getWholeText().length();
    }

    private void endLine() {
      var element = lineElement;
      if (element != null) {
        addLine(element, squeeze(line), apart != null);
      }
      line.setLength(0);
      lineElement = null;
    }
  }

  private void addLine(Element element, String text, boolean apart) {
    if (text.length() <= LINE_MAX) {
      if (lines.size() < LINES_MAX) {
        lines.add(new Sign(element, text, length, apart));
      }
    } else if (!apart && openings.size() < OPENINGS_MAX) {
      openings.add(new Sign(element, text.substring(0, OPENING_MAX), length, false));
    }
  }

  /** An element's text with a space wherever one of its elements ends: labels stay apart. */
  static String spaced(Element element) {
    var text = new StringBuilder();
    element.traverse((node, depth) -> {
      if (node instanceof TextNode run && text.length() <= LINE_MAX) {
        text.append(run.getWholeText()).append(' ');
      }
    });
    return squeeze(text);
  }

  /** The text with every run of spaces as one. */
  static String squeeze(CharSequence text) {
    var squeezed = new StringBuilder(text.length());
    for (var i = 0; i < text.length(); i++) {
      var c = text.charAt(i);
      if (!isSpace(c)) {
        squeezed.append(c);
      } else if (!squeezed.isEmpty() && squeezed.charAt(squeezed.length() - 1) != ' ') {
        squeezed.append(' ');
      }
    }
    return squeezed.toString().strip();
  }

  private static boolean isSpace(char c) {
    return c < 128
        ? c == ' ' || (c >= '\t' && c <= '\r') || (c >= '\u001c' && c <= '\u001f')
        : Character.isWhitespace(c) || c == '\u00a0' || c == '\u202f' || c == '\u200b';
  }
}

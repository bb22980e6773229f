package broadsheet.source;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Entities;

/** Tells whether text that does not say so is HTML. */
final class HtmlLooks {
  private static final Set<String> TAGS =
      Set.of(
          "a",
          "abbr",
          "acronym",
          "address",
          "applet",
          "article",
          "aside",
          "audio",
          "b",
          "bdi",
          "bdo",
          "big",
          "blink",
          "blockquote",
          "body",
          "br",
          "button",
          "caption",
          "center",
          "cite",
          "code",
          "col",
          "dd",
          "del",
          "details",
          "dfn",
          "div",
          "dl",
          "dt",
          "em",
          "embed",
          "fieldset",
          "figcaption",
          "figure",
          "font",
          "footer",
          "form",
          "frame",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "head",
          "header",
          "hr",
          "html",
          "i",
          "iframe",
          "img",
          "input",
          "ins",
          "kbd",
          "label",
          "legend",
          "li",
          "link",
          "main",
          "map",
          "mark",
          "meta",
          "nav",
          "noscript",
          "object",
          "ol",
          "optgroup",
          "option",
          "p",
          "param",
          "picture",
          "pre",
          "q",
          "s",
          "samp",
          "script",
          "section",
          "select",
          "small",
          "source",
          "span",
          "strike",
          "strong",
          "style",
          "sub",
          "summary",
          "sup",
          "svg",
          "table",
          "tbody",
          "td",
          "textarea",
          "tfoot",
          "th",
          "thead",
          "time",
          "title",
          "tr",
          "tt",
          "u",
          "ul",
          "var",
          "video",
          "wbr",
          "xmp",
          "math",
          "plaintext",
          "template",
          "frameset",
          "base",
          "noframes");

  private HtmlLooks() {}

  /** Whether it holds a tag of HTML that is closed or needs no end, or a reference by name. */
  static boolean isHtml(String text) {
    var at = text.indexOf('<');
    while (at >= 0) {
      if (isTag(text, at)) {
        return true;
      }
      at = text.indexOf('<', at + 1);
    }
    return hasReference(text);
  }

  private static boolean isTag(String text, int at) {
    var begin = at + 1 < text.length() && text.charAt(at + 1) == '/' ? at + 2 : at + 1;
    var end = begin;
    while (end < text.length() && end - begin < 12 && isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    var name = text.substring(begin, end).toLowerCase(Locale.ROOT);
    if (!TAGS.contains(name) || end >= text.length()) {
      return false;
    }
    var next = text.charAt(end);
    var ends = next == '>' || next == '/' || Blanks.isBlank(next);
    return ends && text.indexOf('>', end) >= 0 && (begin == at + 2 || isClosed(text, end, name));
  }

  /** "<blink> tag" is a title, "<b>so</b>" is markup. */
  private static boolean isClosed(String text, int end, String name) {
    return switch (name) {
      case "br", "img", "hr", "p", "li", "input", "embed", "link", "meta", "wbr" -> true;
      default -> {
        var mark = text.indexOf("</", end);
        yield mark >= 0 || text.startsWith("/>", end);
      }
    };
  }

  private static boolean hasReference(String text) {
    var at = text.indexOf('&');
    while (at >= 0) {
      var end = text.indexOf(';', at);
      if (end < 0) {
        return false;
      }
      if (end - at < 12 && isReference(text.substring(at + 1, end))) {
        return true;
      }
      at = text.indexOf('&', at + 1);
    }
    return false;
  }

  private static boolean isReference(String name) {
    if (name.length() > 1 && name.charAt(0) == '#') {
      var digits = name.charAt(1) == 'x' || name.charAt(1) == 'X' ? 2 : 1;
      return name.length() > digits
          && name.substring(digits)
              .chars()
              .allMatch(c -> Character.digit(c, digits == 2 ? 16 : 10) >= 0);
    }
    return name.equals("apos") || Entities.isNamedEntity(name);
  }

  private static boolean isLetterOrDigit(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }
}

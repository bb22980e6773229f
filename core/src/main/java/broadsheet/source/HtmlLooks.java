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

  /**
   * Elements that need no end. "&lt;blink&gt; tag" is a title, "&lt;b&gt;so&lt;/b&gt;" is markup.
   */
  private static final Set<String> EMPTY =
      Set.of("br", "img", "hr", "p", "li", "input", "embed", "link", "meta", "wbr");

  private static final int NAME_MAX = 12;

  private HtmlLooks() {}

  /** Where the last bracket and the last end tag stand: what is beyond them is not closed. */
  private record Ends(int bracket, int closing) {}

  /** Whether it holds a tag of HTML that is closed or needs no end, or a reference by name. */
  static boolean isHtml(String text) {
    var ends = new Ends(text.lastIndexOf('>'), text.lastIndexOf("</"));
    var at = text.indexOf('<');
    while (at >= 0 && at < ends.bracket()) {
      if (isTag(text, at, ends)) {
        return true;
      }
      at = text.indexOf('<', at + 1);
    }
    return hasReference(text);
  }

  private static boolean isTag(String text, int at, Ends ends) {
    var begin = text.startsWith("/", at + 1) ? at + 2 : at + 1;
    var end = begin;
    while (end < text.length() && end - begin < NAME_MAX && isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    var name = text.substring(begin, end).toLowerCase(Locale.ROOT);
    if (!TAGS.contains(name) || end > ends.bracket()) {
      return false;
    }
    var next = text.charAt(end);
    var whole = next == '>' || next == '/' || Blanks.isBlank(next);
    var closed = ends.closing() >= end || text.startsWith("/>", end) || EMPTY.contains(name);
    return whole && (begin == at + 2 || closed);
  }

  private static boolean hasReference(String text) {
    var at = text.indexOf('&');
    while (at >= 0) {
      var end = at + 1;
      while (end < text.length() && end - at < NAME_MAX && isNamePart(text.charAt(end))) {
        end++;
      }
      if (text.startsWith(";", end) && isReference(text.substring(at + 1, end))) {
        return true;
      }
      at = text.indexOf('&', at + 1);
    }
    return false;
  }

  private static boolean isNamePart(char c) {
    return isLetterOrDigit(c) || c == '#';
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

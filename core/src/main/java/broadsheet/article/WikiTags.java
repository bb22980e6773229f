package broadsheet.article;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Takes comments, notes and other tags out of wikitext; what stands for a line's end becomes one.
 */
final class WikiTags {
  private static final int TAG_MAX = 2_000;
  private static final Set<String> DROPPED =
      Set.of(
          "ref",
          "references",
          "gallery",
          "math",
          "chem",
          "timeline",
          "score",
          "imagemap",
          "syntaxhighlight",
          "source",
          "templatestyles",
          "indicator",
          "mapframe",
          "maplink",
          "graph",
          "hiero",
          "style",
          "script",
          "includeonly",
          "dynamicpagelist",
          "inputbox",
          "categorytree",
          "section");

  private static final Set<String> BREAKS =
      Set.of(
          "br", "p", "div", "li", "ul", "ol", "tr", "table", "blockquote", "hr", "center", "poem");

  private final String text;
  private final StringBuilder out = new StringBuilder();

  /** Where the next end of a tag stands, as it was last looked for: none is looked for twice. */
  private final Map<String, Integer> nextEnds = new HashMap<>();

  private WikiTags(String text) {
    this.text = text;
  }

  static String strip(String text) {
    return new WikiTags(text).strip();
  }

  private String strip() {
    var at = 0;
    while (at < text.length()) {
      var next = text.indexOf('<', at);
      if (next < 0) {
        break;
      }
      out.append(text, at, next);
      at = tag(next);
    }
    return at < text.length() ? out.append(text, at, text.length()).toString() : out.toString();
  }

  /** Takes the tag that begins here; answers where the text goes on. */
  private int tag(int begin) {
    if (text.startsWith("<!--", begin)) {
      return afterEnd("-->", begin + 4);
    }
    var closing = text.startsWith("</", begin);
    var nameBegin = begin + (closing ? 2 : 1);
    var nameEnd = nameBegin;
    while (nameEnd < text.length() && isLetter(text.charAt(nameEnd))) {
      nameEnd++;
    }
    var end = end(begin);
    if (nameEnd == nameBegin || end < 0) {
      out.append('<');
      return begin + 1;
    }
    var name = lower(text.substring(nameBegin, Math.min(nameEnd, nameBegin + 20)));
    if (BREAKS.contains(name)) {
      out.append('\n');
    }
    var opening = !closing && text.charAt(end - 1) != '/';
    return opening && DROPPED.contains(name) ? afterElement(name, end + 1) : end + 1;
  }

  /** Where the tag ends that begins here; below 0 when it is none. */
  private int end(int begin) {
    var last = Math.min(text.length(), begin + TAG_MAX);
    for (var at = begin + 1; at < last; at++) {
      if (text.charAt(at) == '>') {
        return at;
      }
      if (text.charAt(at) == '<') {
        return -1;
      }
    }
    return -1;
  }

  private int afterElement(String name, int from) {
    var end = nextEnd("</" + name, from);
    if (end < 0) {
      return from;
    }
    var close = text.indexOf('>', end);
    return close < 0 ? text.length() : close + 1;
  }

  private int afterEnd(String mark, int from) {
    var end = nextEnd(mark, from);
    return end < 0 ? text.length() : end + mark.length();
  }

  private int nextEnd(String mark, int from) {
    var known = nextEnds.get(mark);
    if (known == null || (known >= 0 && known < from)) {
      known = indexOf(mark, from);
      nextEnds.put(mark, known);
    }
    return known;
  }

  private int indexOf(String mark, int from) {
    for (var at = text.indexOf(mark.charAt(0), from);
        at >= 0;
        at = text.indexOf(mark.charAt(0), at + 1)) {
      if (text.regionMatches(true, at, mark, 0, mark.length())) {
        return at;
      }
    }
    return -1;
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}

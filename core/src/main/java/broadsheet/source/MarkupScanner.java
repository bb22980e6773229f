package broadsheet.source;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Takes XML and what pretends to be XML apart, in one pass and linear time. Nothing is ever fetched
 * or expanded: a DOCTYPE is passed over, entities are those of HTML.
 */
final class MarkupScanner {
  private static final int ATTRIBUTES_MAX = 100;

  /** What stands at a place. */
  enum Kind {
    START,
    END,
    TEXT,
    FINISHED
  }

  private final String text;
  private final List<Complaint> complaints;
  private int at;
  private int counted;
  private int line = 1;
  private int begun = 1;
  private String name = "";
  private String value = "";
  private String doctype = "";
  private boolean closed;

  /** Whether brackets in declarations still open something that ends. */
  private boolean subsets = true;

  /** Where each mark was found last, so that looking again and again stays linear. */
  private final Map<String, Integer> places = new HashMap<>();

  private Map<String, String> attributes = Map.of();

  MarkupScanner(String text, List<Complaint> complaints) {
    this.text = text;
    this.complaints = complaints;
  }

  /** The name of the tag that was read. */
  String name() {
    return name;
  }

  /** The characters that were read. */
  String value() {
    return value;
  }

  /** What the DOCTYPE says, "" without one. */
  String doctype() {
    return doctype;
  }

  /** Whether the start tag that was read is its own end. */
  boolean isClosed() {
    return closed;
  }

  /** Of the start tag that was read, names as written. */
  Map<String, String> attributes() {
    return attributes;
  }

  /** The line on which the start tag that was read begins, from 1. */
  int begun() {
    return begun;
  }

  /** The line up to which was read, from 1. */
  private int line() {
    for (; counted < at && counted < text.length(); counted++) {
      line += text.charAt(counted) == '\n' ? 1 : 0;
    }
    return line;
  }

  void complain(String what) {
    if (complaints.size() < MarkupTree.COMPLAINTS_MAX) {
      complaints.add(new Complaint(what, line()));
    }
  }

  Kind next() {
    while (at < text.length()) {
      if (text.charAt(at) != '<') {
        return characters();
      }
      var mark = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
      if (mark == '!' && text.startsWith("<![CDATA[", at)) {
        return section();
      }
      if (mark == '!' || mark == '?') {
        pass();
      } else if (mark == '/') {
        return endTag();
      } else if (isNameStart(mark)) {
        return startTag();
      } else {
        return characters();
      }
    }
    return Kind.FINISHED;
  }

  /** The next place of this mark, -1 when there is none. */
  private int find(String mark, int from) {
    var last = places.getOrDefault(mark, 0);
    if (last < 0 || (last >= from && text.startsWith(mark, last))) {
      return last;
    }
    var found = text.indexOf(mark, from);
    places.put(mark, found);
    return found;
  }

  private Kind characters() {
    var begin = at;
    if (text.charAt(at) == '<') {
      complain("a '<' that opens no tag");
    }
    at = find("<", at + 1);
    while (at >= 0 && !isTag(at + 1)) {
      at = find("<", at + 1);
    }
    at = at < 0 ? text.length() : at;
    value = References.resolve(text.substring(begin, at), this::complain);
    return Kind.TEXT;
  }

  private boolean isTag(int mark) {
    return mark < text.length()
        && ("!?/".indexOf(text.charAt(mark)) >= 0 || isNameStart(text.charAt(mark)));
  }

  private Kind section() {
    var begin = at + 9;
    var end = find("]]>", begin);
    if (end < 0) {
      complain("a CDATA section without an end");
    }
    value = References.plain(text.substring(begin, end < 0 ? text.length() : end), this::complain);
    at = end < 0 ? text.length() : end + 3;
    return Kind.TEXT;
  }

  /** Comments, processing instructions and declarations. */
  private void pass() {
    if (text.startsWith("<!--", at)) {
      skipTo("-->", 4);
    } else if (text.charAt(at + 1) == '?') {
      skipTo("?>", 2);
    } else {
      declaration();
    }
  }

  private void skipTo(String end, int from) {
    var found = find(end, at + from);
    if (found >= 0) {
      at = found + end.length();
      return;
    }
    complain("something that opens with '" + text.substring(at, at + 2) + "' has no end");
    var bracket = find(">", at);
    at = bracket < 0 ? text.length() : bracket + 1;
  }

  private void declaration() {
    var begin = at;
    var depth = 0;
    for (at += 2; at < text.length(); at++) {
      var c = text.charAt(at);
      depth += subsets && c == '[' ? 1 : c == ']' ? -1 : 0;
      if (c == '>' && depth <= 0) {
        break;
      }
    }
    if (at >= text.length()) {
      at = begin;
      subsets = false;
      skipTo(">", 2);
      complain("a declaration without an end");
    } else {
      at++;
    }
    var whole = text.substring(begin, at);
    if (whole.regionMatches(true, 2, "DOCTYPE", 0, 7)) {
      doctype = whole;
    } else if (!whole.regionMatches(true, 2, "ENTITY", 0, 6)) {
      complain("a declaration that is none");
    }
  }

  private Kind endTag() {
    at += 2;
    name = readName();
    var end = find(">", at);
    var next = find("<", at);
    if (end < 0 || (next >= 0 && next < end)) {
      complain("an end tag without '>'");
      at = next < 0 ? text.length() : next;
    } else {
      at = end + 1;
    }
    return Kind.END;
  }

  private Kind startTag() {
    begun = line();
    at++;
    name = readName();
    attributes = new LinkedHashMap<>();
    closed = false;
    while (true) {
      skipBlanks();
      if (at >= text.length() || text.charAt(at) == '<') {
        complain("a tag without '>'");
        return Kind.START;
      }
      var c = text.charAt(at);
      if (c == '>') {
        at++;
        return Kind.START;
      }
      if (c == '/') {
        at++;
        closed = at < text.length() && text.charAt(at) == '>';
      } else {
        attribute();
      }
    }
  }

  private void attribute() {
    var begin = at;
    while (at < text.length() && !isBlankAt(at) && "=></".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    if (at == begin) {
      at++;
      complain("an attribute without a name");
      return;
    }
    var key = text.substring(begin, at);
    skipBlanks();
    var given = "";
    if (at < text.length() && text.charAt(at) == '=') {
      at++;
      skipBlanks();
      given = attributeValue();
    } else {
      complain("the attribute " + shortened(key) + " has no value");
    }
    if (attributes.size() < ATTRIBUTES_MAX && attributes.putIfAbsent(key, given) != null) {
      complain("the attribute " + shortened(key) + " stands twice");
    }
  }

  private String attributeValue() {
    var quote = at < text.length() ? text.charAt(at) : ' ';
    if (quote == '"' || quote == '\'') {
      var end = find(String.valueOf(quote), at + 1);
      if (end >= 0) {
        var given = text.substring(at + 1, end);
        at = end + 1;
        return References.resolve(given, this::complain);
      }
      at++;
    }
    complain("an attribute without quotation marks");
    var begin = at;
    while (at < text.length() && !isBlankAt(at) && text.charAt(at) != '>') {
      at++;
    }
    return References.resolve(text.substring(begin, at), this::complain);
  }

  private String readName() {
    var begin = at;
    while (at < text.length() && !isBlankAt(at) && "/><=".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    return text.substring(begin, at);
  }

  private void skipBlanks() {
    while (at < text.length() && isBlankAt(at)) {
      at++;
    }
  }

  private boolean isBlankAt(int place) {
    return Blanks.isBlank(text.charAt(place));
  }

  static boolean isNameStart(char c) {
    return Character.isLetter(c) || c == '_' || c == ':';
  }

  private static String shortened(String name) {
    return name.length() > 40 ? name.substring(0, 40) + "…" : name;
  }
}

package broadsheet.enrichment;

import broadsheet.text.Span;
import broadsheet.text.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A text as the names tagger reads it: words and marks with the line that each stands in. A
 * possessive ending is a token of its own, and so are both parts of "Riverton-based".
 */
final class NameText {
  /** No token. */
  static final int NONE = -1;

  private static final Set<String> PREFIXES =
      NameWords.words("pro anti ex non post pre mid trans neo inter ultra un sub near");
  private static final Set<String> ENDINGS =
      NameWords.words(
          "led held born run made era wide style only area like speaking owned based built");

  private final String text;
  private final List<Span> spans = new ArrayList<>();
  private final List<String> forms = new ArrayList<>();
  private final List<String> keys = new ArrayList<>();
  private int[] lines = new int[64];
  private int line;

  NameText(String text) {
    this.text = text;
    var at = 0;
    for (var word : Words.in(text)) {
      addMarks(at, word.begin());
      if (!joinsPossessive(word)) {
        addWord(word);
      }
      at = word.end();
    }
    addMarks(at, text.length());
  }

  int count() {
    return spans.size();
  }

  Span span(int token) {
    return spans.get(token);
  }

  /** As written, quotation marks and dashes made plain; empty outside the text. */
  String form(int token) {
    return token >= 0 && token < count() ? forms.get(token) : "";
  }

  /** In small letters, digits made 0; empty outside the text. */
  String key(int token) {
    return token >= 0 && token < count() ? keys.get(token) : "";
  }

  /** The number of a token's line; {@link #NONE} outside the text. */
  int line(int token) {
    return token >= 0 && token < count() ? lines[token] : NONE;
  }

  /** The first token after {@code token} that stands in another line. */
  int lineEnd(int token) {
    var end = token;
    while (end < count() && lines[end] == lines[token]) {
      end++;
    }
    return end;
  }

  private void addMarks(int begin, int end) {
    for (var at = begin; at < end; at++) {
      var mark = text.charAt(at);
      line += mark == '\n' ? 1 : 0;
      if (Character.isWhitespace(mark) || Character.isSpaceChar(mark) || mark < ' ') {
        continue;
      }
      var doubled = at + 1 < end && text.charAt(at + 1) == mark && "'`-".indexOf(mark) >= 0;
      var length = doubled || (Character.isHighSurrogate(mark) && at + 1 < end) ? 2 : 1;
      add(new Span(at, at + length));
      at += length - 1;
    }
  }

  /** The "s" of a possessive that is written apart: "Riverton 's". */
  private boolean joinsPossessive(Span word) {
    var last = count() - 1;
    if (last < 0 || word.length() != 1 || !forms.get(last).equals("'")) {
      return false;
    }
    var mark = spans.get(last);
    var joins = mark.end() == word.begin() && text.charAt(word.begin()) == 's';
    if (joins) {
      removeLast();
      add(new Span(mark.begin(), word.end()));
    }
    return joins;
  }

  private void removeLast() {
    spans.removeLast();
    forms.removeLast();
    keys.removeLast();
  }

  private void addWord(Span word) {
    var form = word.in(text);
    var possessive = form.length() > 2 && (form.endsWith("'s") || form.endsWith("\u2019s"));
    var end = possessive ? word.end() - 2 : word.end();
    addParts(new Span(word.begin(), end));
    if (possessive) {
      add(new Span(end, word.end()));
    }
  }

  private void addParts(Span word) {
    var form = word.in(text);
    var hyphen = form.indexOf('-');
    if (hyphen <= 0 || hyphen == form.length() - 1 || !isDivided(form, hyphen)) {
      add(word);
      return;
    }
    var begin = word.begin();
    add(new Span(begin, begin + hyphen));
    add(new Span(begin + hyphen, begin + hyphen + 1));
    addParts(new Span(begin + hyphen + 1, word.end()));
  }

  /** Whether the name in a compound stands alone: "Riverton-based", "pro-Velmoran". */
  private static boolean isDivided(String form, int hyphen) {
    var first = form.substring(0, hyphen);
    var rest = form.substring(hyphen + 1);
    if (Character.isUpperCase(first.charAt(0)) && Character.isLowerCase(rest.charAt(0))) {
      return ENDINGS.contains(rest)
          || (rest.length() > 4 && (rest.endsWith("ed") || rest.endsWith("ing")));
    }
    var named = Character.isUpperCase(rest.charAt(0));
    return named
        && (PREFIXES.contains(first)
            || (Countries.isPlace(first) && Countries.isPlace(rest))
            || (Countries.isPeople(first) && Countries.isPeople(rest)));
  }

  private void add(Span span) {
    var form = plain(span.in(text));
    if (lines.length == spans.size()) {
      lines = Arrays.copyOf(lines, lines.length * 2);
    }
    lines[spans.size()] = line;
    spans.add(span);
    forms.add(form);
    keys.add(key(form));
  }

  private static String plain(String form) {
    return switch (form.charAt(0)) {
      case '\u2018', '\u2019', '`' -> form.length() == 1 ? "'" : form.replace('\u2019', '\'');
      case '\u201c', '\u201d', '\u201e', '\u00ab', '\u00bb' -> "\"";
      case '\u2013', '\u2014' -> "--";
      default -> form.indexOf('\u2019') < 0 ? form : form.replace('\u2019', '\'');
    };
  }

  private static String key(String form) {
    var key = new StringBuilder(form.length());
    for (var i = 0; i < form.length(); i++) {
      var c = form.charAt(i);
      key.append(Character.isDigit(c) ? '0' : Character.toLowerCase(c));
    }
    return key.toString();
  }

  /** The keys' places among the distinct keys, by token. */
  int[] numbered() {
    Map<String, Integer> numbers = new HashMap<>();
    var numbered = new int[count()];
    for (var i = 0; i < numbered.length; i++) {
      var next = numbers.size();
      var known = numbers.putIfAbsent(keys.get(i), next);
      numbered[i] = known == null ? next : known;
    }
    return numbered;
  }
}

package broadsheet.article;

import broadsheet.text.Paragraphs;
import broadsheet.text.Span;
import broadsheet.text.Words;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * A text's words and marks, as they are compared: how quotes and dashes are drawn, soft hyphens and
 * white space make no difference.
 *
 * @param keys what is compared
 * @param spans where each of them stands
 */
record DiffTokens(List<String> keys, List<Span> spans) {
  DiffTokens {
    keys = List.copyOf(keys);
    spans = List.copyOf(spans);
  }

  static DiffTokens of(CharSequence text) {
    var keys = new ArrayList<String>();
    var spans = new ArrayList<Span>();
    var at = 0;
    for (var word : Words.in(text)) {
      addMarks(text, new Span(at, word.begin()), keys, spans);
      keys.add(wordKey(word.in(text)));
      spans.add(word);
      at = word.end();
    }
    addMarks(text, new Span(at, text.length()), keys, spans);
    return new DiffTokens(keys, spans);
  }

  /** All keys as one, to compare whole texts. */
  String key() {
    return String.join(" ", keys);
  }

  private static void addMarks(CharSequence text, Span gap, List<String> keys, List<Span> spans) {
    var at = gap.begin();
    while (at < gap.end()) {
      var end = at + Character.charCount(Character.codePointAt(text, at));
      var key = markKey(text, at);
      if (key.equals("-") && end < gap.end() && markKey(text, end).equals("-")) {
        end++; // two hyphens stand for a dash
      }
      if (!key.isEmpty()) {
        keys.add(key);
        spans.add(new Span(at, end));
      }
      at = end;
    }
  }

  private static String wordKey(String word) {
    var plain = word.replace("\u00ad", "").replace('’', '\'').replace('‘', '\'');
    plain = plain.replace('\u2010', '-').replace('\u2011', '-');
    return Normalizer.isNormalized(plain, Normalizer.Form.NFC)
        ? plain
        : Normalizer.normalize(plain, Normalizer.Form.NFC);
  }

  /** Empty for white space and what is not seen. */
  private static String markKey(CharSequence text, int at) {
    var point = Character.codePointAt(text, at);
    return switch (point) {
      case '"', '“', '”', '„', '«', '»', '‟', '＂' -> "\"";
      case '\'', '‘', '’', '‚', '‹', '›', '`', '´' -> "'";
      case '-', '‐', '‑', '‒', '–', '—', '―', '−' -> "-";
      case '…' -> "...";
      default -> isSeen(point) ? Character.toString(point) : "";
    };
  }

  private static boolean isSeen(int point) {
    var isBlank =
        point < Character.MIN_SUPPLEMENTARY_CODE_POINT && Paragraphs.isSpace((char) point);
    var type = Character.getType(point);
    return !isBlank && type != Character.FORMAT && type != Character.CONTROL;
  }
}

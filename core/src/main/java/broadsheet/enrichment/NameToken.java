package broadsheet.enrichment;

import broadsheet.text.Span;
import broadsheet.text.WordForms;
import broadsheet.text.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * A word as the plain recogniser sees it.
 *
 * @param word without a possessive ending, which {@code possessive} remembers
 * @param initial a capital letter here says nothing: the word begins a sentence or stands in a
 *     title
 * @param joined nothing but a space, or the point of an abbreviation, stands before it
 */
record NameToken(Span span, String word, boolean possessive, boolean initial, boolean joined) {
  private static final int TITLE_WORDS_MIN = 3;
  private static final double TITLE_SHARE = 0.6;
  private static final int DATELINE_MAX = 60;

  boolean isCapital() {
    return WordForms.isCapitalized(word);
  }

  String key() {
    return NameWords.key(word);
  }

  /** The words of {@code text}, line by line. */
  static List<NameToken> in(String text) {
    var tokens = new ArrayList<NameToken>();
    var spans = Words.in(text);
    var next = 0;
    while (next < spans.size()) {
      var end = lineEnd(text, spans, next);
      addLine(text, spans.subList(next, end), tokens);
      next = end;
    }
    return tokens;
  }

  private static int lineEnd(String text, List<Span> spans, int from) {
    var i = from + 1;
    while (i < spans.size() && gap(text, spans.get(i - 1), spans.get(i)).indexOf('\n') < 0) {
      i++;
    }
    return i;
  }

  private static void addLine(String text, List<Span> line, List<NameToken> tokens) {
    var title = isTitle(text, line);
    for (var i = 0; i < line.size(); i++) {
      var span = line.get(i);
      var raw = span.in(text);
      var word = WordForms.withoutPossessive(raw);
      var gap = i == 0 ? "" : gap(text, line.get(i - 1), span);
      var abbreviated = i > 0 && isAbbreviation(line.get(i - 1).in(text));
      var dateline = isDash(gap) && span.begin() - line.getFirst().begin() < DATELINE_MAX;
      var initial = title || i == 0 || dateline || beginsSentence(gap, abbreviated);
      var joined = i > 0 && (gap.equals(" ") || (abbreviated && gap.equals(". ")));
      var kept = new Span(span.begin(), span.begin() + word.length());
      tokens.add(new NameToken(kept, word, word.length() < raw.length(), initial, joined));
    }
  }

  /** A line in capitals or with most words capital and no full stop. */
  private static boolean isTitle(String text, List<Span> line) {
    var end = line.getLast().end();
    var stops = end < text.length() && ".,;".indexOf(text.charAt(end)) >= 0;
    if (stops || line.size() < TITLE_WORDS_MIN) {
      return false;
    }
    var capitals = 0;
    var counted = 0;
    for (var span : line) {
      var word = span.in(text);
      if (WordForms.isCapitalized(word) || !CommonWords.isFunction(word)) {
        counted++;
        capitals += WordForms.isCapitalized(word) ? 1 : 0;
      }
    }
    return capitals >= counted * TITLE_SHARE && capitals >= TITLE_WORDS_MIN;
  }

  private static boolean isDash(String gap) {
    return gap.indexOf('\u2014') >= 0 || gap.indexOf('\u2013') >= 0 || gap.contains("--");
  }

  private static boolean beginsSentence(String gap, boolean abbreviated) {
    for (var i = 0; i < gap.length(); i++) {
      var c = gap.charAt(i);
      var mark = (c == '.' && !abbreviated) || c == '!' || c == '?' || c == ':' || c == '\u2026';
      if (mark || c == '"' || c == '\u201c' || c == '\u2022' || c == '\u00ab') {
        return true;
      }
    }
    return gap.startsWith(" '") || gap.startsWith(" \u2018");
  }

  /** A courtesy, a lone initial or a dotted acronym, whose point ends no sentence. */
  private static boolean isAbbreviation(String word) {
    var key = NameWords.key(word);
    return (word.length() == 1 && WordForms.isCapitalized(word))
        || word.endsWith(".")
        || (WordForms.isCapitalized(word)
            && (NameWords.COURTESIES.contains(key) || key.equals("st") || key.equals("jr")));
  }

  private static String gap(String text, Span before, Span after) {
    return text.substring(before.end(), after.begin());
  }
}

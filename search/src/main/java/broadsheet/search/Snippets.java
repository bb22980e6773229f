package broadsheet.search;

import java.io.IOException;
import java.text.BreakIterator;
import java.util.Locale;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.LengthGoalBreakIterator;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;

/** Cuts the passage that answers best out of each found text. */
final class Snippets {
  /** Without marks and dots, which fit into the 240 characters that a snippet may have. */
  private static final int LENGTH_MAX = 210;

  private static final int LENGTH_AIM = 120;

  /** How much of the aim stands before the found word. */
  private static final float BEFORE_SHARE = 0.3f;

  private static final int MARKS_MAX = 10;
  private static final int BEFORE_FOUND = 60;

  private Snippets() {}

  /** One for each document, in their order; the text's opening where no word was found. */
  static String[] of(IndexSearcher searcher, Query query, int[] documents) throws IOException {
    if (documents.length == 0) {
      return new String[0];
    }
    var highlighter =
        UnifiedHighlighter.builder(searcher, Analyzers.forTexts())
            .withMaxLength(Documents.SNIPPET_TEXT_MAX)
            .withBreakIterator(() ->
                LengthGoalBreakIterator.createMinLength(
                    BreakIterator.getSentenceInstance(Locale.ROOT), LENGTH_AIM, BEFORE_SHARE))
            .withFormatter(new Marks())
            .withMaxNoHighlightPassages(1)
            .build();
    var snippets =
        highlighter.highlightFields(new String[] {Documents.TEXT}, query, documents, new int[] {1});
    return snippets.getOrDefault(Documents.TEXT, new String[0]);
  }

  private static final class Marks extends PassageFormatter {
    @Override
    public String format(Passage[] passages, String text) {
      return passages.length == 0 ? "" : snippet(passages[0], text);
    }
  }

  private static String snippet(Passage passage, String text) {
    var begin = begin(passage, text);
    var end = end(passage, text, begin);
    var snippet = new StringBuilder(begin > passage.getStartOffset() ? "…" : "");
    var at = begin;
    for (var i = 0; i < Math.min(passage.getNumMatches(), MARKS_MAX); i++) {
      var from = passage.getMatchStarts()[i];
      var to = passage.getMatchEnds()[i];
      if (from >= at && to <= end) {
        snippet.append(text, at, from).append(Documents.FOUND_BEGIN);
        snippet.append(text, from, to).append(Documents.FOUND_END);
        at = to;
      }
    }
    snippet.append(text, at, end).append(end < passage.getEndOffset() ? "…" : "");
    return oneLine(snippet);
  }

  /** The passage's begin, or shortly before the first found word when that would stay outside. */
  private static int begin(Passage passage, String text) {
    var begin = passage.getStartOffset();
    if (passage.getNumMatches() == 0
        || passage.getMatchEnds()[0] <= begin + LENGTH_MAX
        || passage.getEndOffset() - begin <= LENGTH_MAX) {
      return begin;
    }
    var found = passage.getMatchStarts()[0];
    var from = found - BEFORE_FOUND;
    while (from < found && !Character.isWhitespace(text.charAt(from - 1))) {
      from++;
    }
    return from;
  }

  private static int end(Passage passage, String text, int begin) {
    var end = passage.getEndOffset();
    if (end - begin <= LENGTH_MAX) {
      return end;
    }
    end = begin + LENGTH_MAX;
    var word = end;
    while (word > begin && !Character.isWhitespace(text.charAt(word))) {
      word--;
    }
    if (word > begin) {
      return word;
    }
    return Character.isLowSurrogate(text.charAt(end)) ? end - 1 : end;
  }

  private static String oneLine(StringBuilder snippet) {
    var line = new StringBuilder(snippet.length());
    for (var i = 0; i < snippet.length(); i++) {
      var c = snippet.charAt(i);
      var blank = Character.isWhitespace(c) || Character.isISOControl(c);
      if (!blank) {
        line.append(c);
      } else if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
        line.append(' ');
      }
    }
    return line.toString().strip();
  }
}

package broadsheet.article;

import broadsheet.text.Paragraphs;
import broadsheet.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Finds section titles in capitals that a page dump has glued into running text. */
final class InlineHeads {
  private static final int PARAGRAPH_MIN = 600;
  private static final int LETTERS_MIN = 10;
  private static final int WORDS_MAX = 8;

  private InlineHeads() {}

  /** The paragraph and the titled parts that follow in it; the paragraph alone when it has none. */
  static List<DumpBody.Part> split(String paragraph) {
    var parts = new ArrayList<DumpBody.Part>();
    var begin = 0;
    for (var at = 1; paragraph.length() >= PARAGRAPH_MIN && at < paragraph.length(); at++) {
      if (!follows(paragraph, at)) {
        continue;
      }
      var head = headAt(paragraph, at);
      if (head.length() > 0) {
        parts.add(new DumpBody.Part(paragraph.substring(begin, at).strip(), false));
        parts.add(new DumpBody.Part(head.in(paragraph), true));
        begin = Datelines.skipSpace(paragraph, head.end());
        at = begin;
      }
    }
    parts.add(new DumpBody.Part(paragraph.substring(begin).strip(), false));
    return parts;
  }

  /** Whether a sentence has ended right before {@code at}. */
  private static boolean follows(String text, int at) {
    return Paragraphs.isSpace(text.charAt(at - 1))
        && at >= 2
        && ".!?…\"'”’)".indexOf(text.charAt(at - 2)) >= 0;
  }

  /** The words in capitals at {@code begin} with a sentence after them; length 0 if none. */
  private static Span headAt(String text, int begin) {
    var end = begin;
    var at = begin;
    var letters = 0;
    for (var words = 0; words <= WORDS_MAX; words++) {
      var wordEnd = wordEnd(text, at);
      var capitals = capitals(text, at, wordEnd);
      if (capitals == 0 || (capitals == 1 && wordEnd - at == 1)) {
        break;
      }
      letters += capitals;
      end = wordEnd;
      at = Datelines.skipSpace(text, wordEnd);
    }
    var sentenceFollows = at < text.length() && at > end && startsSentence(text, at);
    return letters >= LETTERS_MIN && sentenceFollows
        ? new Span(begin, end)
        : new Span(begin, begin);
  }

  private static boolean startsSentence(String text, int at) {
    var begin = "'‘\"“".indexOf(text.charAt(at)) >= 0 && at + 1 < text.length() ? at + 1 : at;
    return Character.isUpperCase(text.charAt(begin)) || Character.isDigit(text.charAt(begin));
  }

  private static int wordEnd(String text, int begin) {
    var end = begin;
    while (end < text.length() && !Paragraphs.isSpace(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** How many capitals the word has; 0 when anything else than capitals and quotes is in it. */
  private static int capitals(String text, int begin, int end) {
    var count = 0;
    for (var at = begin; at < end; at++) {
      var c = text.charAt(at);
      if (Character.isUpperCase(c)) {
        count++;
      } else if ("'’‘\"“”-?!&".indexOf(c) < 0) {
        return 0;
      }
    }
    return count;
  }
}

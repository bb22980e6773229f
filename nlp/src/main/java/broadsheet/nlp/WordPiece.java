package broadsheet.nlp;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Map;

/**
 * Cuts text into BERT's word pieces (Devlin et al. 2019; Wu et al. 2016): lower case, accents
 * stripped, Chinese characters and punctuation apart, longest piece first.
 */
final class WordPiece {
  private static final int WORD_LENGTH_MAX = 100;
  private static final int LENGTH_PER_TOKEN = 16;

  private final Map<String, Integer> vocabulary;
  private final int unknown;
  private final int begin;
  private final int end;

  WordPiece(Map<String, Integer> vocabulary) {
    this.vocabulary = Map.copyOf(vocabulary);
    unknown = id("[UNK]");
    begin = id("[CLS]");
    end = id("[SEP]");
  }

  /** The ids of {@code text} between begin and end marks, {@code limit} at most with these. */
  int[] encode(String text, int limit) {
    var head = text.substring(0, Math.min(text.length(), limit * LENGTH_PER_TOKEN));
    var plain = Normalizer.normalize(head, Normalizer.Form.NFD);
    var ids = new int[limit];
    ids[0] = begin;
    var count = 1;
    var word = new StringBuilder();
    for (var i = 0; i < plain.length() && count < limit - 1; ) {
      var c = plain.codePointAt(i);
      i += Character.charCount(c);
      var alone = isPunctuation(c) || Character.isIdeographic(c);
      if (alone || isSpace(c)) {
        count = addWord(word, ids, count);
        word.setLength(0);
      }
      if (alone) {
        count = addWord(new StringBuilder().appendCodePoint(c), ids, count);
      } else if (!isSpace(c) && !isDropped(c)) {
        word.appendCodePoint(Character.toLowerCase(c));
      }
    }
    count = addWord(word, ids, count);
    ids[count++] = end;
    return Arrays.copyOf(ids, count);
  }

  /** Adds the pieces of {@code word}, leaving room for the end mark; the new count. */
  private int addWord(CharSequence word, int[] ids, int count) {
    var room = ids.length - 1;
    if (word.isEmpty() || count >= room) {
      return count;
    }
    var known = word.length() <= WORD_LENGTH_MAX;
    var next = count;
    for (var from = 0; known && from < word.length() && next < room; next++) {
      var to = pieceEnd(word, from);
      known = to > from;
      if (known) {
        ids[next] = id(piece(word, from, to));
        from = to;
      }
    }
    if (known) {
      return next;
    }
    ids[count] = unknown;
    return count + 1;
  }

  private int pieceEnd(CharSequence word, int from) {
    var to = word.length();
    while (to > from && !vocabulary.containsKey(piece(word, from, to))) {
      to--;
    }
    return to;
  }

  private static String piece(CharSequence word, int from, int to) {
    var part = word.subSequence(from, to).toString();
    return from == 0 ? part : "##" + part;
  }

  private int id(String piece) {
    var id = vocabulary.get(piece);
    if (id == null) {
      throw new IllegalArgumentException("the vocabulary lacks " + piece);
    }
    return id;
  }

  private static boolean isSpace(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static boolean isDropped(int c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK,
          Character.CONTROL,
          Character.FORMAT,
          Character.PRIVATE_USE,
          Character.SURROGATE ->
          true;
      default -> c == 0xFFFD;
    };
  }

  private static boolean isPunctuation(int c) {
    if (c < 128) {
      return c > ' ' && c < 127 && !Character.isLetterOrDigit(c);
    }
    return switch (Character.getType(c)) {
      case Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.CONNECTOR_PUNCTUATION,
          Character.OTHER_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION ->
          true;
      default -> false;
    };
  }
}

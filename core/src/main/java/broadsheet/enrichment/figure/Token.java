package broadsheet.enrichment.figure;

import broadsheet.text.Span;

/**
 * A word, a number in digits, or a mark, as numbers are read from them.
 *
 * @param begin in UTF-16 code units of the text
 * @param key lower case, for comparing
 * @param capital whether it begins with a capital letter
 */
record Token(int begin, int end, Kind kind, String key, boolean capital) {
  /** A possessive "'s" is a mark of its own; so is a break between paragraphs. */
  enum Kind {
    WORD,
    NUMBER,
    MARK,
    BREAK
  }

  boolean isWord() {
    return kind == Kind.WORD;
  }

  boolean isNumber() {
    return kind == Kind.NUMBER;
  }

  boolean is(String other) {
    return key.equals(other);
  }

  Span span() {
    return new Span(begin, end);
  }
}

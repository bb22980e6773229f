package broadsheet.enrichment.date;

/**
 * A word, number or mark of a text.
 *
 * @param key in lower case, dashes and apostrophes made plain
 * @param number the value of a number without separators, else -1
 * @param capital whether it begins with a capital letter
 * @param spaced whether white space stands before it
 */
record Token(int begin, int end, String key, int number, boolean capital, boolean spaced) {
  /** Stands between paragraphs, so that nothing is read across. */
  static final String BREAK = "\n";

  int length() {
    return end - begin;
  }

  boolean isNumber() {
    return number >= 0;
  }

  boolean is(String word) {
    return key.equals(word);
  }

  boolean isWord() {
    return Character.isLetter(key.charAt(0));
  }
}

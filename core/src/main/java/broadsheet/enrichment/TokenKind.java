package broadsheet.enrichment;

/** How a token is written. */
enum TokenKind {
  LOWER,
  CAPITALIZED,
  CAPITALS,
  NUMBER,
  MARK,
  OPENING_QUOTE,
  CLOSING_QUOTE;

  private final int feature = name().hashCode();

  static TokenKind of(String written) {
    var first = written.codePointAt(0);
    if (Character.isDigit(first)) {
      return NUMBER;
    }
    if (!Character.isLetter(first)) {
      return MARK;
    }
    if (!Character.isUpperCase(first)) {
      return LOWER;
    }
    var capitals = written.length() > 1 && written.chars().noneMatch(Character::isLowerCase);
    return capitals ? CAPITALS : CAPITALIZED;
  }

  boolean isWord() {
    return compareTo(CAPITALS) <= 0;
  }

  boolean isCapital() {
    return this == CAPITALIZED || this == CAPITALS;
  }

  /** A number that stands for it among features, whatever the order here. */
  int feature() {
    return feature;
  }
}

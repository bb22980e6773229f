package broadsheet.enrichment.figure;

/**
 * One or several people as a text tells of them.
 *
 * @param count of {@link Type#VAGUE} 0
 * @param partial whether it is part of a greater number ("two of them", "including two")
 * @param attackers whether these are who did it
 */
record Group(int from, int to, double count, Type type, boolean partial, boolean attackers) {
  /** How they are told of. */
  enum Type {
    /** "five people". */
    COUNTED,
    /** "five", with nothing behind it. */
    BARE,
    /** "five others". */
    OTHERS,
    /** "a man", "13-year-old boy". */
    ONE,
    /** "the man", "his brother". */
    THE_ONE,
    /** By name. */
    NAMED,
    /** "he", "himself". */
    PRONOUN,
    /** "no one". */
    NOBODY,
    /** "several people". */
    VAGUE
  }

  boolean isCounted() {
    return type == Type.COUNTED || type == Type.BARE || type == Type.OTHERS;
  }

  boolean isOne() {
    return type == Type.ONE || type == Type.THE_ONE || type == Type.NAMED || type == Type.PRONOUN;
  }
}

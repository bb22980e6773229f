package broadsheet.enrichment.event;

/** What part a word plays in its sentence, as finely as events need it. */
public enum Tag {
  NOUN,
  NAME,
  NUMBER,
  DETERMINER,
  ADJECTIVE,
  PRONOUN,
  /** "his", "their". */
  OWNER,
  /** Without ending: "strike". */
  BASE,
  /** "strikes". */
  PRESENT,
  PAST,
  PARTICIPLE,
  GERUND,
  MODAL,
  TO,
  PREPOSITION,
  ADVERB,
  PARTICLE,
  AND,
  /** "who", "which", "where". */
  WHICH,
  MARK,
  OTHER;

  boolean isVerb() {
    return compareTo(BASE) >= 0 && compareTo(GERUND) <= 0;
  }

  /** Whether a verb in this form stands for itself: "strikes", "struck". */
  boolean isFinite() {
    return this == PRESENT || this == PAST;
  }

  boolean isNoun() {
    return this == NOUN || this == NAME;
  }
}

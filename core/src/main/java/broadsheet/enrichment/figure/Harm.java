package broadsheet.enrichment.figure;

/**
 * What one clause says of how many were harmed.
 *
 * @param from first token of those harmed
 * @param to the token after their last one
 * @param sentence its number in the text, 0 for the title
 * @param background whether the sentence may tell of another event
 */
record Harm(
    Kind kind, Group group, Place place, int from, int to, int sentence, boolean background) {
  /** What befell them; who was shot or hit may live or not. */
  enum Kind {
    KILLED,
    INJURED,
    SHOT
  }

  /** How those harmed stand to the word of harm. */
  enum Place {
    SUBJECT,
    DISTANT_SUBJECT,
    OBJECT,
    OF,
    MULTIPLE,
    NAMED_VICTIMS,
    RISEN,
    FATALLY
  }
}

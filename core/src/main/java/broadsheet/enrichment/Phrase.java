package broadsheet.enrichment;

/**
 * A phrase of an article with what speaks for it.
 *
 * @param name as the text writes it most often
 * @param words how many
 * @param count how often it stands in headline and text
 * @param first where it stands first, 0 for the headline, 1 for the end of the text
 * @param headline whether the headline has it
 * @param opening whether the standfirst or the first paragraph has it
 * @param noun whether the text uses its last word as a noun
 */
record Phrase(
    String key,
    String name,
    int words,
    int count,
    double first,
    boolean headline,
    boolean opening,
    boolean noun) {
  private static final double HEADLINE = 1.0;
  private static final double OPENING = 0.5;
  private static final double EARLY = 0.4;
  private static final double NO_NOUN = 0.4;

  /** How much it is worth: frequency, place and use, not yet scaled. */
  double weight() {
    var place = 1 + (headline ? HEADLINE : 0) + (opening ? OPENING : 0) + EARLY * (1 - first);
    return Math.log1p(count) * place * (noun ? 1 : NO_NOUN);
  }

  /** Why it is worth it, in words. */
  String reason() {
    var where = headline ? "in the headline" : opening ? "in the opening" : "in the text";
    return count > 1 ? where + ", " + count + " times" : where;
  }
}

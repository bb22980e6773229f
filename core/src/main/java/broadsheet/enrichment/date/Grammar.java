package broadsheet.enrichment.date;

import org.jspecify.annotations.Nullable;

/** How one language names dates. */
interface Grammar {
  /** The longest date that begins at the token; null when none does. */
  @Nullable Found at(Tokens tokens, int at);

  /** How its verbs and prepositions tell the way. */
  Tense tense();
}

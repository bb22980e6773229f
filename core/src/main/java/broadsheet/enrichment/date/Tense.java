package broadsheet.enrichment.date;

/** Tells which way the words around a date point. */
@FunctionalInterface
interface Tense {
  /** Not by the date's own words. */
  Direction of(Tokens tokens, Layout layout, Found found);
}

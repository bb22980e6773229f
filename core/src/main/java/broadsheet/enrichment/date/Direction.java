package broadsheet.enrichment.date;

/** Which way from the publication the words around a date point. */
enum Direction {
  PAST,
  FUTURE,
  NONE
}

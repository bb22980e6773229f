package broadsheet.enrichment;

import broadsheet.enrichment.place.PlaceReader;

/** What reads a text with knowledge that is loaded once. */
public record Readers(StatementReader statements, PlaceReader places) {
  /** Read nothing: where no knowledge is. */
  public static final Readers NONE = new Readers(StatementReader.NONE, PlaceReader.NONE);
}

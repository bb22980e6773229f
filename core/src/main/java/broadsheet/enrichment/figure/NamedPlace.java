package broadsheet.enrichment.figure;

import broadsheet.text.Span;

/** A place or people's name in the text, as the article's names have it. */
public record NamedPlace(Span span, String name, Sort sort) {
  /** What is named. */
  public enum Sort {
    TOWN,
    COUNTRY,
    PEOPLE
  }
}

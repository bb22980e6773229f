package broadsheet.enrichment.event;

import broadsheet.text.Span;

/** A name in the text, as the article's entities have it. */
public record Named(Span span, String name, String entity, Sort sort) {
  /** What is named. */
  public enum Sort {
    PERSON,
    BODY,
    PLACE,
    PEOPLE,
    /** A thing that happens, such as a named storm. */
    EVENT,
    OTHER
  }
}

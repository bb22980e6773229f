package broadsheet.enrichment.place;

import broadsheet.text.Span;

/** A name that was found in a text, and what kind of thing it was taken for. */
public record PlaceName(Span span, Kind kind) {
  /** What a name may name. */
  public enum Kind {
    PLACE(0),
    PERSON(1),
    BODY(2),
    PEOPLE(3),
    OTHER(4);

    private final int number;

    Kind(int number) {
      this.number = number;
    }

    /** Stands for the kind in features. */
    int number() {
      return number;
    }
  }
}

package broadsheet.enrichment.place;

/** What kind of thing the gazetteer holds a place for; the letter marks it in the file. */
enum PlaceKind {
  COUNTRY(0, 'K', Precision.COUNTRY),
  /** A state, province or land. */
  REGION(1, 'R', Precision.REGION),
  /** A county or parish. */
  COUNTY(2, 'D', Precision.REGION),
  TOWN(3, 'T', Precision.TOWN),
  /** A continent, sea, river, range, or a region without a border. */
  AREA(4, 'A', Precision.REGION);

  private static final PlaceKind[] ALL = values();

  private final int number;
  private final char letter;
  private final Precision precision;

  PlaceKind(int number, char letter, Precision precision) {
    this.number = number;
    this.letter = letter;
    this.precision = precision;
  }

  /** Whether its middle is near all of it. */
  boolean isLocal() {
    return this == COUNTY || this == TOWN;
  }

  char letter() {
    return letter;
  }

  Precision precision() {
    return precision;
  }

  /** Stands for the kind in features. */
  int number() {
    return number;
  }

  /**
   * The kind of this letter.
   *
   * @throws IllegalArgumentException when there is none
   */
  static PlaceKind of(int letter) {
    for (var kind : ALL) {
      if (kind.letter == letter) {
        return kind;
      }
    }
    throw new IllegalArgumentException("no kind of place: " + letter);
  }
}

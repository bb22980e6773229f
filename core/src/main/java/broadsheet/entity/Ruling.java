package broadsheet.entity;

/**
 * What an editor decided of two names. It stands above every likeness and outlives the register,
 * which can be made again.
 *
 * @param one the key of a name, as in {@link NameForms#key}
 */
public record Ruling(Kind kind, String one, String other) {
  /** Whether two names name one. */
  public enum Kind {
    SAME,
    APART
  }

  public Ruling {
    if (one.compareTo(other) > 0) {
      var swapped = one;
      one = other;
      other = swapped;
    }
  }
}

package broadsheet.source;

/** Names a document in quarantine; later ones have higher numbers. */
public record QuarantineId(long value) implements Comparable<QuarantineId> {
  @Override
  public int compareTo(QuarantineId other) {
    return Long.compare(value, other.value);
  }

  @Override
  public String toString() {
    return Long.toString(value);
  }
}

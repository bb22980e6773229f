package broadsheet.text;

/**
 * A half-open range of a text, in UTF-16 code units: {@code begin} is inside, {@code end} is not.
 */
public record Span(int begin, int end) implements Comparable<Span> {
  public Span {
    if (begin < 0 || end < begin) {
      throw new IllegalArgumentException("span [" + begin + ", " + end + ")");
    }
  }

  public int length() {
    return end - begin;
  }

  public String in(CharSequence text) {
    return text.subSequence(begin, end).toString();
  }

  public boolean overlaps(Span other) {
    return begin < other.end && other.begin < end;
  }

  public boolean contains(Span other) {
    return begin <= other.begin && other.end <= end;
  }

  /** The same range, {@code by} units further on. */
  public Span shifted(int by) {
    return new Span(begin + by, end + by);
  }

  @Override
  public int compareTo(Span other) {
    var byBegin = Integer.compare(begin, other.begin);
    return byBegin != 0 ? byBegin : Integer.compare(end, other.end);
  }
}

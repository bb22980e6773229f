package broadsheet.planted.text;

/** Answers differently each time. */
public final class ThrowsDice {
  private ThrowsDice() {}

  static double score() {
    return Math.random();
  }
}

package broadsheet.enrichment;

import broadsheet.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A statement's content in tokens; ends are outside.
 *
 * @param rest where it goes on behind the words that say who speaks, null when it is in one piece
 */
record Content(Span first, @Nullable Span rest) {
  private static final double PIECES_MIN = 0.55;

  static Content of(int begin, int end) {
    return new Content(new Span(begin, end), null);
  }

  int begin() {
    return first.begin();
  }

  int end() {
    return rest == null ? first.end() : rest.end();
  }

  boolean holds(Span span) {
    return first.overlaps(span) || (rest != null && rest.overlaps(span));
  }

  /** Shared over joint length with another one, from begin to end, from 0 to 1. */
  double overlap(Content other) {
    var shared = Math.min(end(), other.end()) - Math.max(begin(), other.begin());
    var joint = Math.max(end(), other.end()) - Math.min(begin(), other.begin());
    return shared <= 0 ? 0 : shared / (double) joint;
  }

  /**
   * The content as one stretch of the text: both pieces with what is between them where that is
   * short, else the longer piece.
   */
  Span in(Tokens tokens) {
    var one = span(tokens, first);
    if (rest == null) {
      return one;
    }
    var two = span(tokens, rest);
    var whole = new Span(one.begin(), two.end());
    if (one.length() + two.length() >= PIECES_MIN * whole.length()) {
      return whole;
    }
    return one.length() >= two.length() ? one : two;
  }

  private static Span span(Tokens tokens, Span piece) {
    return tokens.span(piece.begin(), piece.end() - 1);
  }
}

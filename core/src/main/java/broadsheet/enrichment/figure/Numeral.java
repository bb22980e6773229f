package broadsheet.enrichment.figure;

import broadsheet.text.Span;
import java.util.List;

/**
 * A number among tokens.
 *
 * @param from its first token
 * @param to the token after its last one
 */
record Numeral(int from, int to, double value, Form form) {
  /** How many, which one, or which part. */
  enum Form {
    CARDINAL,
    ORDINAL,
    FRACTION
  }

  Span span(List<Token> tokens) {
    return new Span(tokens.get(from).begin(), tokens.get(to - 1).end());
  }
}

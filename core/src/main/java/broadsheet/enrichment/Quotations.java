package broadsheet.enrichment;

import broadsheet.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The quotations of a text, marks included, in tokens; {@code end} is outside. One that is not
 * closed ends with its paragraph. Quotations within quotations belong to the outer one.
 */
final class Quotations {
  private static final Set<String> OPENING = Set.of("“", "«", "„");
  private static final Set<String> CLOSING = Set.of("”", "»");
  private static final Set<String> EITHER = Set.of("\"", "''", "``");

  private final Tokens tokens;
  private final List<Span> spans = new ArrayList<>();
  private final int[] at;
  private int open = Tokens.NONE;

  private Quotations(Tokens tokens) {
    this.tokens = tokens;
    at = new int[tokens.count()];
    Arrays.fill(at, Tokens.NONE);
  }

  /** Finds them, and says of each mark whether it opens or closes. */
  static Quotations in(Tokens tokens) {
    var quotations = new Quotations(tokens);
    for (var i = 0; i < tokens.count(); i++) {
      quotations.look(i);
    }
    quotations.close(tokens.count());
    return quotations;
  }

  List<Span> spans() {
    return spans;
  }

  /** The quotation that the token stands in, null outside of all. */
  @Nullable Span around(int token) {
    return isIn(token) ? spans.get(at[token]) : null;
  }

  boolean isIn(int token) {
    return token >= 0 && token < at.length && at[token] >= 0;
  }

  /** Whether both tokens stand in one quotation, or both outside of all. */
  boolean areTogether(int a, int b) {
    return (isIn(a) ? at[a] : Tokens.NONE) == (isIn(b) ? at[b] : Tokens.NONE);
  }

  private void look(int token) {
    if (open >= 0 && tokens.paragraph(token) != tokens.paragraph(open)) {
      close(token);
    }
    var key = tokens.kind(token) == TokenKind.MARK ? tokens.key(token) : "";
    if (OPENING.contains(key) || (open < 0 && EITHER.contains(key))) {
      close(token);
      open = token;
      tokens.turn(token, TokenKind.OPENING_QUOTE);
    } else if (CLOSING.contains(key) || EITHER.contains(key)) {
      tokens.turn(token, TokenKind.CLOSING_QUOTE);
      close(token + 1);
    }
  }

  private void close(int end) {
    if (open >= 0) {
      Arrays.fill(at, open, end, spans.size());
      spans.add(new Span(open, end));
      open = Tokens.NONE;
    }
  }
}

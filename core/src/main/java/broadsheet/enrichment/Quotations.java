package broadsheet.enrichment;

import broadsheet.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The quotations of a text, marks included, in tokens; {@code end} is outside. One that is not
 * closed ends with its paragraph, unless the next one opens with the mark again. Quotations within
 * quotations belong to the outer one.
 */
final class Quotations {
  private static final Set<String> OPENING = Set.of("“", "«", "„");
  private static final Set<String> CLOSING = Set.of("”", "»");
  private static final Set<String> EITHER = Set.of("\"", "''", "``");
  private static final int PARAGRAPHS_MAX = 8;

  private final Tokens tokens;
  private final List<Span> spans = new ArrayList<>();
  private final int[] at;
  private int open = Tokens.NONE;
  private int paragraph;
  private int paragraphs;

  private Quotations(Tokens tokens) {
    this.tokens = tokens;
    at = new int[tokens.count()];
    Arrays.fill(at, Tokens.NONE);
  }

  /** Finds them, and says of each mark whether it opens or closes. */
  static Quotations in(Tokens tokens) {
    var quotations = new Quotations(tokens);
    var next = 0;
    while (next < tokens.count()) {
      next = quotations.look(next);
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

  /** Answers the token to look at next. */
  private int look(int token) {
    if (open >= 0 && tokens.paragraph(token) != paragraph) {
      turnPage(token);
    }
    if (tokens.kind(token) != TokenKind.MARK) {
      return token + 1;
    }
    var key = tokens.key(token);
    if (OPENING.contains(key) || (open < 0 && EITHER.contains(key))) {
      open(token);
    } else if (CLOSING.contains(key) || EITHER.contains(key)) {
      tokens.turn(token, TokenKind.CLOSING_QUOTE);
      close(token + 1);
    } else if (open < 0) {
      return single(token);
    }
    return token + 1;
  }

  /** A new paragraph goes on with an open quotation when it opens with a mark, else ends it. */
  private void turnPage(int token) {
    var key = tokens.key(token);
    if (paragraphs < PARAGRAPHS_MAX && key.equals(tokens.key(open))) {
      paragraph = tokens.paragraph(token);
      paragraphs++;
      tokens.turn(token, TokenKind.OPENING_QUOTE);
    } else {
      close(token);
    }
  }

  private void open(int token) {
    close(token);
    open = token;
    paragraph = tokens.paragraph(token);
    paragraphs = 1;
    tokens.turn(token, TokenKind.OPENING_QUOTE);
  }

  private void close(int end) {
    if (open >= 0) {
      keep(new Span(open, end));
      open = Tokens.NONE;
    }
  }

  private void keep(Span quotation) {
    Arrays.fill(at, quotation.begin(), quotation.end(), spans.size());
    spans.add(quotation);
  }

  /** Between single marks, which are apostrophes as often. */
  private int single(int token) {
    var last = SingleQuotes.closing(tokens, token);
    if (last == Tokens.NONE) {
      return token + 1;
    }
    tokens.turn(token, TokenKind.OPENING_QUOTE);
    tokens.turn(last, TokenKind.CLOSING_QUOTE);
    keep(new Span(token, last + 1));
    return last + 1;
  }
}

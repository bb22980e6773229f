package broadsheet.enrichment;

import broadsheet.text.Span;
import java.util.Optional;

/**
 * Paragraphs of a transcript: a name in capitals, a colon, and what was said. There are two in a
 * row at least, so that a heading is not taken for one.
 */
final class Transcripts {
  private static final int NAME_LENGTH_MAX = 6;
  private static final int SAID_LEAST = 3;

  private Transcripts() {}

  /** The statement whose colon this token is, if it is one. */
  static Optional<Proposal> at(TaggedText text, int colon) {
    var tokens = text.tokens();
    var begin = Math.max(0, colon - NAME_LENGTH_MAX);
    while (begin < colon && tokens.paragraph(begin) != tokens.paragraph(colon)) {
      begin++;
    }
    if (colonOf(tokens, begin) != colon) {
      return Optional.empty();
    }
    var end = end(tokens, colon);
    var isOneOfTwo =
        colonOf(tokens, end) != Tokens.NONE
            || colonOf(tokens, begin(tokens, begin - 1)) != Tokens.NONE;
    if (end - colon <= SAID_LEAST || !isOneOfTwo) {
      return Optional.empty();
    }
    var sure = Proposal.CERTAIN;
    var content = Content.of(colon + 1, end);
    var name = new Span(begin, colon);
    return Optional.of(new Proposal(colon, sure, content, sure, sure, name, sure));
  }

  private static int begin(Tokens tokens, int last) {
    var begin = Math.max(0, last);
    while (begin > 0 && tokens.paragraph(begin - 1) == tokens.paragraph(last)) {
      begin--;
    }
    return begin;
  }

  private static int end(Tokens tokens, int token) {
    var end = token + 1;
    while (end < tokens.count() && tokens.paragraph(end) == tokens.paragraph(token)) {
      end++;
    }
    return end;
  }

  /** The colon behind the name that opens a paragraph, {@link Tokens#NONE} when none does. */
  private static int colonOf(Tokens tokens, int begin) {
    if (tokens.paragraph(begin - 1) == tokens.paragraph(begin)) {
      return Tokens.NONE;
    }
    var at = begin;
    while (at < begin + NAME_LENGTH_MAX
        && (tokens.kind(at) == TokenKind.CAPITALS || tokens.isMark(at, "."))) {
      at++;
    }
    return at > begin && tokens.isMark(at, ":") ? at : Tokens.NONE;
  }
}

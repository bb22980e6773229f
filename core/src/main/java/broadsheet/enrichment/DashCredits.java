package broadsheet.enrichment;

import broadsheet.text.Span;
import java.util.Optional;

/** Paragraphs that are a quotation, a dash and the name of who said it. */
final class DashCredits {
  private static final String DASHES = "―—–-";
  private static final int NAME_WORDS_MAX = 8;
  private static final int QUOTED_LEAST = 4;

  private DashCredits() {}

  /** The statement whose dash this token is, if it is one. */
  static Optional<Proposal> at(TaggedText text, int dash) {
    var tokens = text.tokens();
    if (!tokens.isMark(dash, DASHES) || !isQuote(tokens, dash - 1)) {
      return Optional.empty();
    }
    var begin = dash;
    while (begin > 0 && tokens.paragraph(begin - 1) == tokens.paragraph(dash)) {
      begin--;
    }
    var name = new Span(dash + 1, nameEnd(tokens, dash));
    if (dash - begin < QUOTED_LEAST || !isQuote(tokens, begin) || !isName(tokens, name)) {
      return Optional.empty();
    }
    var sure = Proposal.CERTAIN;
    var content = Content.of(begin, dash);
    return Optional.of(new Proposal(dash, sure, content, sure, sure, name, sure));
  }

  private static boolean isQuote(Tokens tokens, int token) {
    return tokens.kind(token) == TokenKind.OPENING_QUOTE
        || tokens.kind(token) == TokenKind.CLOSING_QUOTE;
  }

  /** Where the paragraph's last word ends. */
  private static int nameEnd(Tokens tokens, int dash) {
    var end = dash + 1;
    while (end < tokens.count() && tokens.paragraph(end) == tokens.paragraph(dash)) {
      end++;
    }
    while (end > dash + 1 && !tokens.kind(end - 1).isWord()) {
      end--;
    }
    return end;
  }

  private static boolean isName(Tokens tokens, Span name) {
    if (name.length() == 0
        || name.length() > NAME_WORDS_MAX
        || !tokens.kind(name.begin()).isCapital()) {
      return false;
    }
    var capitals = 0;
    for (var i = name.begin(); i < name.end(); i++) {
      capitals += Features.yes(tokens.kind(i).isCapital());
    }
    return capitals * 2 >= name.length();
  }
}

package broadsheet.enrichment;

import broadsheet.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds paragraphs that are one quotation and nothing else, and that no word reports: somebody who
 * spoke in the paragraph before goes on.
 */
final class LoneQuotations {
  private static final int LENGTH_LEAST = 6;

  private LoneQuotations() {}

  /** The quotations in tokens, in order, of which the proposals know nothing. */
  static List<Span> in(TaggedText text, List<Proposal> proposals) {
    var tokens = text.tokens();
    var alone = new ArrayList<Span>();
    for (var quotation : tokens.quotations().spans()) {
      if (quotation.length() >= LENGTH_LEAST
          && isParagraph(tokens, quotation)
          && follows(tokens, quotation, proposals)
          && proposals.stream().noneMatch(proposal -> proposal.content().holds(quotation))) {
        alone.add(quotation);
      }
    }
    return alone;
  }

  private static boolean isParagraph(Tokens tokens, Span quotation) {
    var begin = quotation.begin();
    var end = quotation.end();
    return tokens.kind(end - 1) == TokenKind.CLOSING_QUOTE
        && tokens.paragraph(begin - 1) != tokens.paragraph(begin)
        && tokens.paragraph(end) != tokens.paragraph(end - 1);
  }

  /** Whether something is quoted in the paragraph before. */
  private static boolean follows(Tokens tokens, Span quotation, List<Proposal> proposals) {
    var own = tokens.paragraph(quotation.begin());
    for (var proposal : proposals) {
      var content = proposal.content();
      if (tokens.paragraph(content.begin()) == own - 1
          && (tokens.quotations().isIn(content.begin())
              || tokens.quotations().isIn(content.end() - 1))) {
        return true;
      }
    }
    return false;
  }
}

package broadsheet.enrichment;

import broadsheet.text.Span;
import java.util.List;

/** What tells whether a proposed statement is one, seen beside the others of its text. */
final class StatementCheck {
  private static final int NEAR = 200;

  private final TaggedText text;
  private final Tokens tokens;
  private final List<Proposal> proposals;
  private final Features features = new Features();

  StatementCheck(TaggedText text, List<Proposal> proposals) {
    this.text = text;
    this.tokens = text.tokens();
    this.proposals = proposals;
  }

  Features of(Proposal proposal) {
    features.clear();
    scores(proposal);
    form(proposal);
    quotation(proposal.content());
    source(proposal);
    others(proposal);
    return features;
  }

  private void scores(Proposal proposal) {
    var cue = steps(proposal.cueScore(), 1);
    var lead = steps(proposal.contentLead(), 1);
    var quotes = quotes(proposal.content());
    features.group(500);
    features.add(0);
    features.add(steps(proposal.cueScore(), 0.5));
    features.add(steps(proposal.contentLead(), 0.5));
    features.add(steps(proposal.contentScore(), 1));
    features.add(cue, lead);
    features.add(cue, quotes);
    features.add(lead, quotes);
    features.add(Features.yes(tokens.quotations().isIn(proposal.cue())), quotes, cue);
  }

  private void form(Proposal proposal) {
    var cue = proposal.cue();
    var content = proposal.content();
    var quotes = quotes(content);
    var side = content.rest() != null ? 2 : Features.yes(content.begin() > cue);
    var stem = tokens.stem(cue);
    var tag = text.tag(cue).feature();
    var isOne =
        tokens.quotations().isIn(content.begin())
            && tokens.quotations().areTogether(content.begin(), content.end() - 1);
    features.group(520);
    features.add(quotes);
    features.add(stem);
    features.add(stem, quotes);
    features.add(stem, side);
    features.add(TaggedText.step(content.end() - content.begin()), quotes, side);
    features.add(tag, quotes);
    features.add(text.part(content.begin()).feature(), side);
    features.add(Features.yes(isOne), quotes);
    features.add(tokens.kind(cue).feature(), tag);
    features.add(Features.yes(text.sentenceOf(cue).begin() == cue), tag);
  }

  /** How the first quotation in it looks: a long one, a single word, a title. */
  private void quotation(Content content) {
    var first = content.first();
    var at = first.begin();
    while (at < first.end() && !tokens.quotations().isIn(at)) {
      at++;
    }
    var quotation = tokens.quotations().around(at);
    if (quotation == null || at == first.end()) {
      return;
    }
    var length = TaggedText.step(quotation.length());
    var titled = Features.yes(isTitled(quotation));
    var whole = Features.yes(quotation.equals(first));
    var before = text.tag(quotation.begin() - 1).feature();
    features.group(590);
    features.add(length, titled, whole);
    features.add(before, whole, Math.min(6, length));
    features.add(tokens.hash(quotation.begin() - 1), whole);
    features.add(text.tag(quotation.begin() + 1).feature(), whole, titled);
    features.add(TaggedText.step(first.length()), length);
    features.add(Math.min(4, text.quotationMarks(first.begin(), first.end())), whole);
  }

  /** Whether its longer words have capitals. */
  private boolean isTitled(Span quotation) {
    var capitals = 0;
    for (var i = quotation.begin(); i < quotation.end(); i++) {
      capitals += Features.yes(tokens.kind(i).isCapital());
      if (tokens.kind(i) == TokenKind.LOWER && tokens.key(i).length() > 3) {
        return false;
      }
    }
    return capitals > 0;
  }

  private void source(Proposal proposal) {
    var source = proposal.source();
    var isSourced = proposal.isSourced();
    features.group(540);
    features.add(Features.yes(isSourced));
    features.add(steps(proposal.sourceScore(), 1), Features.yes(isSourced));
    features.add(
        isSourced ? text.part(source.begin()).feature() : Tokens.NONE,
        isSourced ? text.part(source.end() - 1).feature() : Tokens.NONE);
  }

  /** Whether a likelier one has the same content, or has this one within its own. */
  private void others(Proposal proposal) {
    var shared = 0.0;
    var isWithin = false;
    var isCueWithin = false;
    for (var other : proposals) {
      if (other.cueScore() > proposal.cueScore() && isNear(other, proposal)) {
        shared = Math.max(shared, proposal.content().overlap(other.content()));
        isWithin |= isWithin(proposal.content(), other.content());
        isCueWithin |=
            other.content().begin() <= proposal.cue() && proposal.cue() < other.content().end();
      }
    }
    var within = Features.yes(isWithin) * 2 + Features.yes(isCueWithin);
    var quotes = quotes(proposal.content());
    var cue = steps(proposal.cueScore(), 1);
    features.group(560);
    features.add(steps(shared, 0.2), quotes);
    features.add(within);
    features.add(steps(shared, 0.2), cue);
    features.add(within, cue);
    features.add(within, quotes, tokens.stem(proposal.cue()));
  }

  private static boolean isNear(Proposal a, Proposal b) {
    return Math.abs(a.cue() - b.cue()) <= NEAR;
  }

  private static boolean isWithin(Content inner, Content outer) {
    return outer.begin() <= inner.begin() && inner.end() <= outer.end();
  }

  /** 2 for a whole quotation, 1 when quotation marks are in it, else 0. */
  private int quotes(Content content) {
    var last = content.first().end() - 1;
    if (tokens.kind(content.begin()) == TokenKind.OPENING_QUOTE
        && tokens.kind(last) == TokenKind.CLOSING_QUOTE) {
      return 2;
    }
    for (var i = content.begin(); i < content.end(); i++) {
      if (tokens.kind(i).compareTo(TokenKind.MARK) > 0) {
        return 1;
      }
    }
    return 0;
  }

  private static int steps(double value, double width) {
    return Math.clamp(Math.round(value / width), -12, 12);
  }
}

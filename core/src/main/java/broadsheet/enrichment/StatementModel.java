package broadsheet.enrichment;

import broadsheet.enrichment.weight.PackedWeights;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds statements in English text: which words report one, what was said, who said it, and whether
 * it all holds together. Four linear models, learnt from marked news (after Pareti 2015, who names
 * the three parts cue, content and source).
 */
public final class StatementModel {
  /** Words less likely than this (in log odds) are not looked at further. */
  private static final double CUE_LEAST = -2.7;

  private static final double QUOTED_LEAST = 0.4;
  private static final double REPORTED_LEAST = 0.3;
  private static final double CREDITED_LEAST = 0.15;

  /** Most words between a quotation and the word that credits it: "the mayor of Velmora said". */
  private static final int CREDIT_MAX = 13;

  private static final int PARTS = 4;
  private static final Optional<Proposal> NO_CREDIT = Optional.empty();

  private final HashedWeights cues;
  private final HashedWeights contents;
  private final HashedWeights sources;
  private final HashedWeights checks;

  StatementModel(
      HashedWeights cues, HashedWeights contents, HashedWeights sources, HashedWeights checks) {
    this.cues = cues;
    this.contents = contents;
    this.sources = sources;
    this.checks = checks;
  }

  /**
   * Reads a model as {@link StatementFit} writes it.
   *
   * @throws IllegalArgumentException when it has another size
   */
  public static StatementModel of(byte[] model) {
    var parts =
        PackedWeights.unpack(model, PARTS, HashedWeights.SIZE).stream()
            .map(HashedWeights::of)
            .toList();
    return new StatementModel(parts.get(0), parts.get(1), parts.get(2), parts.get(3));
  }

  byte[] toBytes() {
    return PackedWeights.pack(
        Stream.of(cues, contents, sources, checks).map(HashedWeights::weights).toList());
  }

  /**
   * The statements of a text, and what might be one and is not believed; both in the order of the
   * words that report them.
   */
  record Finding(List<Proposal> statements, List<Proposal> others) {}

  Finding find(TaggedText text) {
    var proposals = propose(text);
    var check = new StatementCheck(text, proposals);
    var statements = new ArrayList<Proposal>();
    var others = new ArrayList<Proposal>();
    for (var proposal : proposals) {
      var isStatement = checks.chance(check.of(proposal)) >= least(text, proposal);
      (isStatement ? statements : others).add(proposal);
    }
    return new Finding(statements, others);
  }

  /** A certain one is always kept; quotations are easier to tell than reports. */
  private static double least(TaggedText text, Proposal proposal) {
    if (proposal.cueScore() == Proposal.CERTAIN) {
      return 0;
    }
    if (isCredited(text, proposal)) {
      return CREDITED_LEAST;
    }
    var shown = proposal.content().in(text.tokens()).in(text.tokens().text());
    return shown.chars().anyMatch(c -> c == '"' || c == '“' || c == '”')
        ? QUOTED_LEAST
        : REPORTED_LEAST;
  }

  /** A whole quotation that ends as before "she said", and a word that reports right behind it. */
  private static boolean isCredited(TaggedText text, Proposal proposal) {
    var tokens = text.tokens();
    var content = proposal.content();
    var end = content.end();
    return proposal.cueScore() > 0
        && content.rest() == null
        && end <= proposal.cue()
        && proposal.cue() - end <= CREDIT_MAX
        && end - content.begin() > 3
        && tokens.kind(content.begin()) == TokenKind.OPENING_QUOTE
        && tokens.kind(end - 1) == TokenKind.CLOSING_QUOTE
        && tokens.isMark(end - 2, ",?!")
        && tokens.quotations().areTogether(content.begin(), end - 1)
        && text.verbs(end, proposal.cue()) == 0;
  }

  /** Everything that may be a statement. */
  List<Proposal> propose(TaggedText text) {
    var proposals = new ArrayList<Proposal>();
    var cueFeatures = new CueFeatures(text);
    for (var i = 0; i < text.tokens().count(); i++) {
      var credit = text.tokens().kind(i).isWord() ? NO_CREDIT : credit(text, i);
      if (credit.isPresent()) {
        proposals.add(credit.get());
      } else if (cueFeatures.mayBeCue(i)) {
        var score = cues.score(cueFeatures.of(i));
        if (score >= CUE_LEAST) {
          propose(text, i, score, proposals);
        }
      }
    }
    return proposals;
  }

  private static Optional<Proposal> credit(TaggedText text, int mark) {
    return DashCredits.at(text, mark).or(() -> Transcripts.at(text, mark));
  }

  private void propose(TaggedText text, int cue, double score, List<Proposal> proposals) {
    var candidates = ContentCandidates.of(text, cue);
    if (candidates.isEmpty()) {
      return;
    }
    var chosen = ContentChoice.of(new ContentFeatures(text, cue), candidates, contents);
    var nobody = SourceCandidates.NOBODY;
    var proposal =
        new Proposal(cue, score, chosen.content(), chosen.score(), chosen.lead(), nobody, 0);
    proposals.add(sourced(text, proposal));
  }

  /** The likeliest content for a cue, null when there is none to choose from. */
  @Nullable Content content(TaggedText text, int cue) {
    var candidates = ContentCandidates.of(text, cue);
    return candidates.isEmpty()
        ? null
        : ContentChoice.of(new ContentFeatures(text, cue), candidates, contents).content();
  }

  private Proposal sourced(TaggedText text, Proposal proposal) {
    var features = new SourceFeatures(text, proposal.cue(), proposal.content());
    var candidates = SourceCandidates.of(text, proposal.cue(), proposal.content());
    var chosen = SourceChoice.of(features, candidates, sources);
    return proposal.withSource(chosen.source(), chosen.score());
  }
}

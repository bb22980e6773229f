package broadsheet.enrichment;

import broadsheet.text.Span;

/**
 * A statement that may be one, in tokens.
 *
 * @param cueScore how surely the word reports something, in log odds
 * @param contentScore of its likeliest content; {@code contentLead} before the best one elsewhere
 * @param source who said it, {@link SourceCandidates#NOBODY} when nobody is named
 */
record Proposal(
    int cue,
    double cueScore,
    Content content,
    double contentScore,
    double contentLead,
    Span source,
    double sourceScore) {
  /** A quotation, a dash and a name need no weighing. */
  static final double CERTAIN = 4;

  boolean isSourced() {
    return !source.equals(SourceCandidates.NOBODY);
  }

  Proposal withCue(int newCue) {
    return new Proposal(newCue, cueScore, content, contentScore, contentLead, source, sourceScore);
  }

  Proposal withContent(Content newContent) {
    return new Proposal(cue, cueScore, newContent, contentScore, contentLead, source, sourceScore);
  }

  Proposal withSource(Span newSource, double score) {
    return new Proposal(cue, cueScore, content, contentScore, contentLead, newSource, score);
  }
}

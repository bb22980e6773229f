package broadsheet.brief;

import broadsheet.enrichment.EnrichedArticle;
import broadsheet.text.Span;
import java.util.Set;

/**
 * A sentence that could become a line.
 *
 * @param position which sentence of its report it is, from 0
 * @param score how central it is to the story; higher is better
 */
record Candidate(
    EnrichedArticle report, int position, Span span, String text, Set<String> terms, double score) {

  /** The share of the shorter sentence's terms that both have, from 0 to 1. */
  double overlap(Candidate other) {
    var common = terms.stream().filter(other.terms::contains).count();
    var least = Math.min(terms.size(), other.terms.size());
    return least == 0 ? 1 : (double) common / least;
  }
}

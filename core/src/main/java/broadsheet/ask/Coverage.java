package broadsheet.ask;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Counts how much of a question's telling words a passage holds. */
final class Coverage {
  private final QuestionReading question;
  private final Map<String, Integer> places = new HashMap<>();
  private final double total;

  Coverage(QuestionReading question) {
    this.question = question;
    question.terms().forEach(term -> places.put(term.stem(), places.size()));
    total = Math.max(1e-9, question.weight());
  }

  /** Which of the question's terms are among these stems. */
  BitSet terms(List<String> stems) {
    var found = new BitSet();
    for (var stem : stems) {
      var place = places.get(stem);
      if (place != null) {
        found.set(place);
      }
    }
    return found;
  }

  /** The share, by weight, of the question's terms. */
  double share(BitSet terms) {
    return terms.stream().mapToDouble(i -> question.terms().get(i).weight()).sum() / total;
  }

  /** The same of its names and numbers; 1 when it has none. */
  double nameShare(BitSet terms) {
    var all = 0.0;
    var found = 0.0;
    for (var i = 0; i < question.terms().size(); i++) {
      var term = question.terms().get(i);
      all += term.isName() ? term.weight() : 0;
      found += term.isName() && terms.get(i) ? term.weight() : 0;
    }
    return all == 0 ? 1 : found / all;
  }

  /** The share of the question's neighbouring words that stand side by side here, too. */
  double pairShare(ReadText text) {
    if (question.pairs().isEmpty()) {
      return 0;
    }
    var found = new HashSet<String>();
    addPairs(text.title(), found);
    text.sentences().forEach(sentence -> addPairs(sentence.stems(), found));
    return (double) found.size() / question.pairs().size();
  }

  private void addPairs(List<String> stems, Set<String> found) {
    for (var i = 1; i < stems.size(); i++) {
      var pair = stems.get(i - 1) + " " + stems.get(i);
      if (question.pairs().contains(pair)) {
        found.add(pair);
      }
    }
  }
}

package broadsheet.ask;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;

/** Chooses among the words that may be the answer. */
final class AnswerChoice {
  private AnswerChoice() {}

  /** A candidate, what speaks for it and how much that is. */
  record Choice(Candidate candidate, List<Double> features, double score) {
    static final Comparator<Choice> BEST_FIRST =
        Comparator.comparingDouble(Choice::score)
            .reversed()
            .thenComparingInt(choice -> choice.candidate().article())
            .thenComparing(choice -> choice.candidate().span());
  }

  /** Best first; each name once. */
  static List<Choice> choices(
      QuestionReading question, List<LeadRanking.Ranked> ordered, AskSources sources) {
    var read = ordered.subList(0, Math.min(Asker.READ, ordered.size()));
    var texts = read.stream().map(LeadRanking.Ranked::text).toList();
    var candidates = new ArrayList<Candidate>();
    var reports = sources.understand().apply(texts.stream().map(ReadText::article).toList());
    for (var i = 0; i < reports.size(); i++) {
      candidates.addAll(CandidateFinder.in(texts.get(i), reports.get(i), i));
    }
    var features = new CandidateFeatures(question, texts, chances(read), candidates);
    var choices = new ArrayList<Choice>();
    for (var candidate : candidates) {
      if (!features.isAsked(candidate)) {
        var values = features.of(candidate);
        choices.add(new Choice(candidate, values, AnswerModel.score(values)));
      }
    }
    choices.sort(Choice.BEST_FIRST);
    var seen = new HashSet<String>();
    return choices.stream().filter(choice -> seen.add(choice.candidate().key())).toList();
  }

  private static double[] chances(List<LeadRanking.Ranked> read) {
    var best = read.getFirst().score();
    var chances = read.stream().mapToDouble(each -> Math.exp(each.score() - best)).toArray();
    var sum = 0.0;
    for (var chance : chances) {
      sum += chance;
    }
    for (var i = 0; i < chances.length; i++) {
      chances[i] /= sum;
    }
    return chances;
  }
}

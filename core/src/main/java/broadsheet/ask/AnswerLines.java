package broadsheet.ask;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Chooses the sentences that say most to a question. */
final class AnswerLines {
  private static final int ARTICLES = 3;

  private AnswerLines() {}

  private record Scored(ReadText text, int sentence, double score) {}

  /** Best first, from the likeliest articles. */
  static List<Answer.Line> best(QuestionReading question, List<LeadRanking.Ranked> ordered) {
    var coverage = new Coverage(question);
    var scored = new ArrayList<Scored>();
    for (var rank = 0; rank < Math.min(ARTICLES, ordered.size()); rank++) {
      var text = ordered.get(rank).text();
      for (var i = 0; i < text.sentences().size(); i++) {
        var share = coverage.share(coverage.terms(text.sentences().get(i).stems()));
        scored.add(new Scored(text, i, share - 0.1 * rank - 0.002 * i));
      }
    }
    scored.sort(Comparator.comparingDouble(Scored::score).reversed());
    return scored.stream()
        .limit(ARTICLES)
        .map(each -> Asker.line(each.text(), each.sentence()))
        .toList();
  }
}

package broadsheet.ask;

import java.util.List;

/** Tells whether the articles say anything to a question, or only share words with it. */
final class Support {
  private Support() {}

  static boolean isEnough(
      QuestionReading question,
      List<LeadRanking.Ranked> ordered,
      List<AnswerChoice.Choice> choices) {
    var values = ordered.getFirst().features();
    return !choices.isEmpty() && values.get(2) > 0.5 && question.weight() > 0;
  }
}

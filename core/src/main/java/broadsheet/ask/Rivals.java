package broadsheet.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Finds the other numbers that other outlets give to the same question. */
final class Rivals {
  private static final int COUNT_MAX = 2;

  /** How much less may speak for a rival than for the answer. */
  private static final double MARGIN = 1.5;

  private static final Set<AnswerType> NUMBERS =
      Set.of(AnswerType.COUNT, AnswerType.MONEY, AnswerType.SHARE);

  private Rivals() {}

  static List<Answer.Rival> of(
      List<AnswerChoice.Choice> choices, List<LeadRanking.Ranked> ordered) {
    var rivals = new ArrayList<Answer.Rival>();
    if (choices.isEmpty() || !NUMBERS.contains(choices.getFirst().candidate().type())) {
      return rivals;
    }
    var best = choices.getFirst();
    for (var choice : choices) {
      if (rivals.size() < COUNT_MAX
          && choice.score() >= best.score() - MARGIN
          && differ(best.candidate(), choice.candidate())
          && !Objects.equals(outlet(best, ordered), outlet(choice, ordered))) {
        var candidate = choice.candidate();
        var text = ordered.get(candidate.article()).text();
        rivals.add(new Answer.Rival(candidate.name(), Asker.line(text, candidate.sentence())));
      }
    }
    return rivals;
  }

  /** Numbers of the same kind and, where both say what they count, of the same thing. */
  private static boolean differ(Candidate one, Candidate other) {
    if (one.type() != other.type() || numbers(one).equals(numbers(other))) {
      return false;
    }
    var counted = counted(one);
    return counted.equals(counted(other)) || one.type() != AnswerType.COUNT;
  }

  private static List<String> numbers(Candidate candidate) {
    return candidate.stems().stream().filter(Rivals::isNumber).toList();
  }

  private static List<String> counted(Candidate candidate) {
    return candidate.stems().stream().filter(stem -> !isNumber(stem)).toList();
  }

  private static boolean isNumber(String stem) {
    return stem.chars().anyMatch(Character::isDigit);
  }

  private static String outlet(AnswerChoice.Choice choice, List<LeadRanking.Ranked> ordered) {
    var article = ordered.get(choice.candidate().article()).text().article();
    return Objects.requireNonNullElse(article.outlet(), article.id().value());
  }
}

package broadsheet.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/** Finds the other numbers that other outlets give to the same question. */
final class Rivals {
  private static final int COUNT_MAX = 2;

  /** How much less may speak for a rival than for the answer. */
  private static final double MARGIN = 1.5;

  private static final int PART_NEAR = 16;
  private static final List<String> OF_ALL =
      List.of(" of them", " of those", " of these", " of whom", " of the dead", " of the injured");
  private static final List<String> AMONG =
      List.of("including", "among them", "of whom", "of them", "of those", "half of", "some of");

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
          && !Objects.equals(outlet(best, ordered), outlet(choice, ordered))
          && !isPart(choice.candidate(), ordered)
          && !stands(choice.candidate(), best.candidate(), ordered)) {
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

  /** "64 of them", "including 9": a number of some, which does not differ from that of all. */
  private static boolean isPart(Candidate candidate, List<LeadRanking.Ranked> ordered) {
    var text = ordered.get(candidate.article()).text().article().text();
    var end = candidate.span().end();
    var behind = text.substring(end, Math.min(text.length(), end + PART_NEAR));
    var begin = candidate.span().begin();
    var before = text.substring(Math.max(0, begin - PART_NEAR), begin).strip();
    return OF_ALL.stream().anyMatch(behind::startsWith)
        || AMONG.stream().anyMatch(before.toLowerCase(Locale.ROOT)::endsWith);
  }

  /** Whether the answer's own sentence names the number too, as "122, 64 of them" names 64. */
  private static boolean stands(
      Candidate rival, Candidate answer, List<LeadRanking.Ranked> ordered) {
    var sentences = ordered.get(answer.article()).text().sentences();
    return answer.sentence() < sentences.size()
        && sentences.get(answer.sentence()).stems().containsAll(numbers(rival));
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

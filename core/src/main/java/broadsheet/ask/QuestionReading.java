package broadsheet.ask;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A question as understood.
 *
 * @param terms each telling stem once, in their order
 * @param pairs telling stems that stand side by side, divided by a space
 * @param focus stems of what is asked for: "country" of "which country"; empty when it is not named
 * @param window when the articles were likely published
 */
record QuestionReading(
    List<Term> terms, Set<String> pairs, AnswerType type, List<String> focus, Window window) {

  /**
   * A stem that tells something.
   *
   * @param word as it stands in the question
   * @param weight how rare it is in the news
   * @param isName whether it is written with a capital inside a sentence, or is a number
   */
  record Term(String stem, String word, double weight, boolean isName) {}

  /**
   * Days of publication; of none the bounds are null.
   *
   * @param asked the day of the question
   * @param isTold whether the question names the time
   */
  record Window(
      @Nullable LocalDate from,
      @Nullable LocalDate until,
      @Nullable LocalDate asked,
      boolean isTold) {}

  /** The telling words, for finding leads. */
  String words() {
    return String.join(" ", terms.stream().map(Term::word).toList());
  }

  double weight() {
    return terms.stream().mapToDouble(Term::weight).sum();
  }
}

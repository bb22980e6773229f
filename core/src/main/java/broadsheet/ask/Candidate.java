package broadsheet.ask;

import broadsheet.text.Span;
import java.util.List;

/**
 * Words of a text that may be the answer.
 *
 * @param article its place among the articles looked through, from 0
 * @param sentence its place in the article
 * @param name as it is shown
 * @param stems what it is compared by
 */
record Candidate(
    int article, int sentence, Span span, String name, AnswerType type, List<String> stems) {
  String key() {
    return String.join(" ", stems);
  }
}

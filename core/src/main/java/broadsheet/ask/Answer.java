package broadsheet.ask;

import broadsheet.article.ArticleId;
import broadsheet.article.Citation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the articles say to a question.
 *
 * @param shortAnswer words of a text that answer by themselves, null when none do
 * @param lines sentences that answer, best first; none when the articles do not say
 * @param rivals what other outlets' sentences say instead, where they disagree
 * @param passages of the likeliest articles, best first, also when they do not answer
 */
public record Answer(
    @Nullable String shortAnswer, List<Line> lines, List<Rival> rivals, List<Passage> passages) {
  /** The articles do not say. */
  static Answer none(List<Passage> passages) {
    return new Answer(null, List.of(), List.of(), passages);
  }

  public Answer {
    lines = List.copyOf(lines);
    rivals = List.copyOf(rivals);
    passages = List.copyOf(passages);
  }

  /** Whether the articles say anything to the question. */
  public boolean isGiven() {
    return !lines.isEmpty();
  }

  /** A sentence as it stands in its article. */
  public record Line(String text, Citation citation) {}

  /** Another answer to the same question, with the sentence that gives it. */
  public record Rival(String shortAnswer, Line line) {}

  /** Some sentences of a likely article that stand together. */
  public record Passage(ArticleId article, String text, Citation citation) {}
}

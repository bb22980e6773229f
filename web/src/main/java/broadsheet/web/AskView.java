package broadsheet.web;

import java.util.List;

/**
 * A question and what the articles say to it.
 *
 * @param question as asked, empty when nothing was
 * @param shortAnswer empty when no words answer by themselves
 * @param story the slug of the story that is asked, empty for all articles
 * @param scope the story's headline
 * @param problem why it cannot be answered, empty when it can
 */
public record AskView(
    String question,
    String shortAnswer,
    String story,
    String scope,
    String problem,
    List<Sentence> lines,
    List<Sentence> rivals,
    List<Sentence> passages) {

  /** A cited text; {@code claim} is what it says instead, of rivals. */
  public record Sentence(String claim, String text, SectionView.CiteView cite) {}
}

package broadsheet.web;

import java.util.List;

/**
 * Where an editor corrects a story.
 *
 * @param others stories that it may be merged with
 * @param words what was searched for among them, empty when nothing was
 * @param why what was typed as the reason
 */
public record CorrectionView(
    String href,
    String headline,
    List<Report> reports,
    List<Other> others,
    String words,
    String why,
    String problem) {
  /** A report that can be ticked. */
  public record Report(String id, ArticleRow row, int copies, boolean ticked) {}

  /** Another story. */
  public record Other(String id, String href, String headline, String facts) {}
}

package broadsheet.web;

import broadsheet.web.SectionView.LineView;
import java.util.List;

/**
 * A front page.
 *
 * @param lines what is to be known of the lead story, its first lines
 * @param latest the newest reports of the lead story; empty when it has but one
 * @param older where older stories stand, empty when there are none
 * @param isFirst whether this is the newest page
 */
public record FrontView(
    String date,
    String edition,
    List<Card> lead,
    List<LineView> lines,
    List<ArticleRow> latest,
    List<Card> beside,
    List<Card> columns,
    List<Card> brief,
    String older,
    boolean isFirst) {
  public boolean isEmpty() {
    return lead.isEmpty();
  }
}

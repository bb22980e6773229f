package broadsheet.web;

import broadsheet.web.SectionView.LineView;
import java.util.List;

/**
 * A front page.
 *
 * @param lines what is to be known of the lead story, its first lines
 * @param latest the newest reports of the lead story; empty when it has but one
 * @param older where older stories stand, empty when there are none
 * @param since what came since the reader last looked, in words; empty when nothing is known
 * @param until when the page was made, for a reader to say that all until then is read; empty for
 *     visitors
 * @param hasPassed whether the reader has just said so, and can take it back
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
    String since,
    String until,
    boolean hasPassed,
    boolean isFirst) {
  public boolean isEmpty() {
    return lead.isEmpty();
  }
}

package broadsheet.web;

import java.util.List;

/**
 * How a story came to be of these reports.
 *
 * @param rulings what editors ruled, the latest first
 * @param reports its reports, the one that came last first, each with why it is there
 * @param hidden how many reports are not shown
 * @param mayEdit whether the reader may take rulings back
 */
public record MembershipView(
    String href,
    String headline,
    List<RulingView> rulings,
    List<Row> reports,
    int hidden,
    boolean mayEdit) {
  /** A report, and when it was let in. */
  public record Row(Moment came, ArticleRow row) {}
}

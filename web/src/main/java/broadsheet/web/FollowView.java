package broadsheet.web;

import java.util.List;

/**
 * What became of the feeds that somebody chose.
 *
 * @param summary how many were added, were there already and were refused, in words
 * @param next where to go on when nothing was added
 */
public record FollowView(String heading, String summary, List<Row> rows, String next) {

  /**
   * One of them.
   *
   * @param place its line in the list that was sent, 0 when it came from no list
   * @param outcome a word: "added", "already there", "refused"
   */
  public record Row(
      int place, String name, String address, String outcome, String why, boolean isProblem) {}
}

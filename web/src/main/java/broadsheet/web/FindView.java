package broadsheet.web;

import java.util.List;

/**
 * What an address offers, as it is shown.
 *
 * @param problem why there is nothing, empty when there is or while it is looked for
 */
public record FindView(
    long number,
    String address,
    String phase,
    boolean finished,
    String problem,
    List<Found> offers) {

  /**
   * One thing to follow.
   *
   * @param index its place among the offers
   * @param facts kind, how often, last entry, in words
   */
  public record Found(
      int index,
      String title,
      String address,
      String facts,
      List<String> headlines,
      boolean isAdvised,
      boolean isFollowed) {}
}

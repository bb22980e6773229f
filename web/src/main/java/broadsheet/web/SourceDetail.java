package broadsheet.web;

import java.util.List;

/**
 * One source with what its editor may set, its last looks and its latest entries.
 *
 * @param kind what it is, in words
 * @param places the folders that there are, to choose from
 */
public record SourceDetail(
    FeedRow row,
    String kind,
    Settings settings,
    List<String> places,
    List<Look> looks,
    List<EntryRow> entries,
    boolean mayAct) {

  /**
   * What the owner says of it.
   *
   * @param title empty when it is called as it calls itself
   */
  public record Settings(
      String title, String outlet, String folder, boolean fullText, List<Choice> intervals) {}

  /** An interval to choose; 0 minutes let it follow the feed. */
  public record Choice(long minutes, String name, boolean isChosen) {}

  /** One look at it. */
  public record Look(Moment at, String outcome, String why, int fresh, boolean isProblem) {}

  /**
   * One of its entries.
   *
   * @param href its article's page, empty while there is none
   */
  public record EntryRow(
      String title, String href, String link, String standing, String why, Moment seen) {}
}

package broadsheet.web;

import java.util.List;

/**
 * The page of sources.
 *
 * @param summary how many there are and how they are, in words
 * @param filters what can be shown, with the chosen one marked
 * @param next where the list goes on, empty at its end
 * @param mayAct whether the reader may do something with them
 * @param mayTry whether the reader may try recipes
 * @param isEmpty whether nothing is followed at all
 */
public record SourcesView(
    String summary,
    List<Filter> filters,
    List<Group> groups,
    String next,
    boolean mayAct,
    boolean mayTry,
    boolean isEmpty) {

  /** A choice of what is shown. */
  public record Filter(String href, String name, long count, boolean isChosen) {}

  /** A folder's feeds; the one without a name comes first. */
  public record Group(String folder, List<FeedRow> rows) {}
}

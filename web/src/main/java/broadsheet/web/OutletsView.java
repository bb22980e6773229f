package broadsheet.web;

import java.util.List;

/**
 * The list of outlets.
 *
 * @param summary how many there are, in words
 * @param next where the list goes on, empty at its end
 */
public record OutletsView(String summary, List<OutletRow> rows, String next) {
  public OutletsView {
    rows = List.copyOf(rows);
  }
}

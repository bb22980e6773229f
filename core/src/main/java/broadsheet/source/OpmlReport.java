package broadsheet.source;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a list of feeds holds.
 *
 * @param title of the list, "" when it has none
 * @param lines one for each outline that is not a folder, in order
 */
public record OpmlReport(String title, List<Line> lines, List<Complaint> complaints) {
  public OpmlReport {
    lines = List.copyOf(lines);
    complaints = List.copyOf(complaints);
  }

  /** The outlines to follow. */
  public List<OpmlFeed> added() {
    return lines.stream()
        .filter(line -> line.outcome() == Outcome.ADDED)
        .map(Line::feed)
        .filter(java.util.Objects::nonNull)
        .toList();
  }

  /** What becomes of an outline. */
  public enum Outcome {
    ADDED,
    ALREADY_THERE,
    REFUSED
  }

  /**
   * One outline.
   *
   * @param number its line in the file, from 1
   * @param label its title, or else its address
   * @param feed null when refused
   * @param why for people; "" when added
   */
  public record Line(
      int number, String label, Outcome outcome, @Nullable OpmlFeed feed, String why) {}
}

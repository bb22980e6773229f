package broadsheet.article;

import java.util.ArrayList;
import java.util.List;

/**
 * What an outlet changed in an article after it was first read.
 *
 * @param size whether the change is more than a slip of the pen
 * @param telling whether readers were told
 * @param title whether the headline reads otherwise
 * @param standfirst whether the sentence below it reads otherwise
 * @param added sentences that the reading before lacks
 * @param removed sentences that are gone
 * @param reworded sentences that stand where they stood, in other words
 * @param figures numbers that were exchanged within sentences
 */
public record Change(
    Size size,
    Telling telling,
    boolean title,
    boolean standfirst,
    int added,
    int removed,
    int reworded,
    int figures) {

  /** How much a change weighs. */
  public enum Size {
    /** A few letters, a comma, a hyphen: what is said stays the same. */
    MINOR,
    /** Something else is said than before. */
    SUBSTANTIVE
  }

  /** Whether readers are told of a change. */
  public enum Telling {
    /** By a note, a later date, or because the page is written on while the event lasts. */
    MARKED,
    /** Not at all. */
    SILENT,
    /** There was nothing to tell: the first reading was cut short, this one is whole. */
    COMPLETED
  }

  /** An edit that the outlet does not tell its readers of. */
  public boolean isSilent() {
    return telling == Telling.SILENT;
  }

  /** "headline changed, 2 sentences added, 1 figure changed". */
  public String words() {
    var parts = new ArrayList<String>();
    if (title) {
      parts.add("headline changed");
    }
    if (standfirst) {
      parts.add("standfirst changed");
    }
    count(parts, added, "sentence", "added");
    count(parts, removed, "sentence", "removed");
    count(parts, reworded, "sentence", size == Size.MINOR ? "corrected" : "reworded");
    count(parts, figures, "figure", "changed");
    return parts.isEmpty() ? "order changed" : String.join(", ", parts);
  }

  private static void count(List<String> parts, int number, String what, String how) {
    if (number > 0) {
      parts.add(number + " " + what + (number == 1 ? " " : "s ") + how);
    }
  }
}

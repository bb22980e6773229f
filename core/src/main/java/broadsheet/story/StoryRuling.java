package broadsheet.story;

import broadsheet.article.ArticleId;
import java.time.Instant;
import java.util.List;

/**
 * What an editor ruled of the reports of stories, and what was done. Rulings are added and never
 * changed: one that is taken back is followed by one that says so.
 *
 * @param number its place in the order of rulings, from 1
 * @param from the story that {@code moved} were in, {@code into} the one they went to; the same
 *     where nothing moved
 * @param moved the reports that the ruling is about
 * @param beside the reports that they were set apart from, or put beside
 * @param undoes the number of the ruling that is taken back, else 0
 */
public record StoryRuling(
    long number,
    Kind kind,
    StoryId from,
    StoryId into,
    List<ArticleId> moved,
    List<ArticleId> beside,
    Note note,
    long undoes) {
  /** What was ruled. */
  public enum Kind {
    SPLIT,
    MERGE,
    PIN,
    UNDO
  }

  /**
   * Who ruled, and why.
   *
   * @param by the editor's name
   * @param why in their words; may be empty
   */
  public record Note(Instant at, String by, String why) {}

  public StoryRuling {
    moved = List.copyOf(moved);
    beside = List.copyOf(beside);
  }

  /** Whether the ruling changed which story reports are in. */
  public boolean moves() {
    return !from.equals(into);
  }
}

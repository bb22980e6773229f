package broadsheet.story;

import broadsheet.article.ArticleId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where an article belongs, and why. */
public sealed interface Placement {
  /** The story it goes to. */
  StoryId story();

  /**
   * It tells of the same event as an earlier story.
   *
   * @param score how sure, from 0 to 1
   * @param copyOf the article whose text it repeats, null when its text is its own
   */
  record Joins(StoryId story, double score, List<Reason> reasons, @Nullable ArticleId copyOf)
      implements Placement {
    public Joins {
      reasons = List.copyOf(reasons);
    }
  }

  /** It is the first report of its event. */
  record Starts(StoryId story) implements Placement {}
}

package broadsheet.reader;

import broadsheet.story.Reason;
import broadsheet.story.Story;
import java.util.List;

/**
 * A story with its place in the paper.
 *
 * @param parts what the score is made of, in words
 */
public record RankedStory(Story story, double score, List<Reason> parts) {
  public RankedStory {
    parts = List.copyOf(parts);
  }
}

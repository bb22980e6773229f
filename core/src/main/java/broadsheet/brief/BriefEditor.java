package broadsheet.brief;

import broadsheet.enrichment.EnrichedArticle;
import broadsheet.story.Story;
import java.util.List;

/** Writes a story's brief out of its reports' own sentences. */
public final class BriefEditor {
  private BriefEditor() {}

  /**
   * The brief of {@code story}.
   *
   * @param reports the story's articles, in the order of its members
   */
  public static Brief edit(Story story, List<EnrichedArticle> reports) {
    return new Brief(story.id(), story.headline(), story.gist(), List.of());
  }
}

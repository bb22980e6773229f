package broadsheet.brief;

import broadsheet.story.StoryId;
import java.util.List;

/** A story's What to know. Sections are there only when they have lines. */
public record Brief(StoryId story, String headline, String gist, List<BriefSection> sections) {
  public Brief {
    sections = List.copyOf(sections);
  }
}

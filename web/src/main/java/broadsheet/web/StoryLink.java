package broadsheet.web;

import broadsheet.story.Story;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;

/**
 * A story as named in a list.
 *
 * @param when of its latest report
 */
public record StoryLink(String href, String headline, Moment when) {
  private static final int STORIES = 8;

  /** The first few of these stories, each once. */
  static List<StoryLink> of(Stream<Story> stories, Instant now) {
    var once = new LinkedHashMap<String, Story>();
    stories.forEach(story -> once.putIfAbsent(story.id().value(), story));
    return of(once.values(), now);
  }

  private static List<StoryLink> of(Collection<Story> stories, Instant now) {
    return stories.stream()
        .limit(STORIES)
        .map(story ->
            new StoryLink(
                "/story/" + Links.encode(story.slug()),
                story.headline(),
                Moment.of(story.lastPublished().orElse(null), now)))
        .toList();
  }
}

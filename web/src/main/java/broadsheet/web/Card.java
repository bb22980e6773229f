package broadsheet.web;

import broadsheet.reader.ReadingText;
import broadsheet.story.Reason;
import broadsheet.story.Story;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A story as it stands in a list.
 *
 * @param outlets the first few names in words: "Velinform, Salline Post and 4 more"
 * @param unread reports since the reader last looked; 0 when never looked or nothing is new
 * @param curve how the coverage grew, as points of a polyline 100 wide and 24 high; empty for few
 * @param why the parts of its place in the paper
 */
public record Card(
    String id,
    String href,
    String headline,
    String gist,
    String outlets,
    int sources,
    int reports,
    Moment last,
    List<Tag> tags,
    boolean read,
    int unread,
    String curve,
    String why) {
  private static final int GIST_MAX = 420;
  private static final int GIST_SHORT_MAX = 190;
  private static final int TAGS_MAX = 4;
  private static final int OUTLETS_NAMED = 3;

  static Card of(Story story, List<Reason> parts, @Nullable Instant readAt, Instant now) {
    var unread =
        readAt == null
            ? 0
            : (int) story.members().stream().filter(m -> m.seenAt().isAfter(readAt)).count();
    return new Card(
        story.id().value(),
        "/story/" + Links.encode(story.slug()),
        ReadingText.cut(story.headline(), 300),
        gist(story),
        names(story.outlets(), OUTLETS_NAMED),
        story.independentSources(),
        story.members().size(),
        Moment.of(story.lastPublished().orElse(null), now),
        Links.tags(story.hashtags().stream().limit(TAGS_MAX).toList()),
        readAt != null && unread == 0,
        unread,
        Curve.points(story),
        parts.stream().map(Reason::text).collect(Collectors.joining("; ")));
  }

  /** Where questions to this story are answered. */
  public String askHref() {
    return "/ask?story=" + href.substring(href.lastIndexOf('/') + 1);
  }

  /** "4 independent sources", and how many reports they made when that is another number. */
  public String weight() {
    var independent = sources == 1 ? "1 source" : sources + " independent sources";
    return reports == sources ? independent : independent + ", " + reports + " reports";
  }

  /** The gist as it stands in a column. */
  public String shortGist() {
    return ReadingText.cut(gist, GIST_SHORT_MAX);
  }

  /** A gist that only says the headline again is none. */
  private static String gist(Story story) {
    return story.gist().equals(story.headline()) ? "" : ReadingText.cut(story.gist(), GIST_MAX);
  }

  static String names(List<String> outlets, int named) {
    if (outlets.isEmpty()) {
      return "outlet unknown";
    }
    var shown = outlets.size() <= named + 1 ? outlets : outlets.subList(0, named);
    var text = String.join(", ", shown);
    return shown.size() == outlets.size()
        ? text
        : text + " and " + (outlets.size() - shown.size()) + " more";
  }
}

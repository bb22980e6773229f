package broadsheet.story;

import java.time.Instant;
import java.util.List;

/**
 * All reports of one event. Never changed in place: a new article makes a new Story.
 *
 * @param gist one sentence that says what the story is, taken from {@code gistOf}'s text
 * @param members in the order of admission; the first one started it
 * @param hashtags display names, best first
 */
public record Story(
    StoryId id, String headline, String gist, List<Member> members, List<String> hashtags) {
  public Story {
    members = List.copyOf(members);
    hashtags = List.copyOf(hashtags);
    if (members.isEmpty()) {
      throw new IllegalArgumentException("a story has at least one article: " + id);
    }
  }

  /** When the earliest report was published. */
  public Instant first() {
    return members.stream().map(Member::at).min(Instant::compareTo).orElseThrow();
  }

  /** When the latest report was published. */
  public Instant last() {
    return members.stream().map(Member::at).max(Instant::compareTo).orElseThrow();
  }

  /** Origins, not pages: copies and outlets of one family count once. */
  public int independentSources() {
    return (int) members.stream().map(Member::origin).distinct().count();
  }

  /** Names of the outlets that reported, in order of first report. */
  public List<String> outlets() {
    return members.stream()
        .flatMap(member -> java.util.Optional.ofNullable(member.outlet()).stream())
        .distinct()
        .toList();
  }

  /** The last part of its address: words of the headline and the id, readable and permanent. */
  public String slug() {
    return Slugs.of(headline, id.value());
  }
}

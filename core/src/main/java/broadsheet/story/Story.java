package broadsheet.story;

import broadsheet.article.PublicationTime;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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

  /** When the first of the reports whose time is known was published. */
  public Optional<PublicationTime> firstPublished() {
    return published().min(Comparator.naturalOrder());
  }

  /** When the last of the reports whose time is known was published. */
  public Optional<PublicationTime> lastPublished() {
    return published().max(Comparator.naturalOrder());
  }

  private Stream<PublicationTime> published() {
    return members.stream().flatMap(member -> Optional.ofNullable(member.published()).stream());
  }

  /** When the earliest report was published, or let in when that is unknown. */
  public Instant first() {
    return members.stream().map(Member::at).min(Instant::compareTo).orElseThrow();
  }

  /** When the latest report was published, or let in when that is unknown. */
  public Instant last() {
    return members.stream().map(Member::at).max(Instant::compareTo).orElseThrow();
  }

  /** When the first of its reports was let in. */
  public Instant firstSeen() {
    return members.stream().map(Member::seenAt).min(Instant::compareTo).orElseThrow();
  }

  /** How many of its reports were let in after {@code instant}. */
  public int seenAfter(Instant instant) {
    return (int) members.stream().filter(member -> member.seenAt().isAfter(instant)).count();
  }

  /** Origins, not pages: copies and outlets of one family count once. */
  public int independentSources() {
    return (int) members.stream().map(Member::origin).distinct().count();
  }

  /** Names of the outlets that reported, in order of first report. */
  public List<String> outlets() {
    return members.stream()
        .flatMap(member -> Optional.ofNullable(member.outlet()).stream())
        .distinct()
        .toList();
  }

  /** The last part of its address: words of the headline and the id, readable and permanent. */
  public String slug() {
    return Slugs.of(headline, id.value());
  }
}

package broadsheet.source;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a feed, as published.
 *
 * @param guid as written (guid, id, rdf:about): an address only by chance; null when there is none
 * @param link the page of the entry, null when there is none
 * @param links all links, those of Atom's enclosures among them
 * @param summary standfirst or excerpt; {@code contents} the full texts, the best first
 * @param source the feed that the entry was taken from, when it says so
 * @param language null where the feed's own holds
 * @param comments the page of its comments, {@code commentsFeed} their feed
 * @param commentCount -1 when not given
 * @param pictures media:content, media:thumbnail, itunes:image and picture enclosures
 */
public record Entry(
    @Nullable String guid,
    @Nullable Url link,
    List<FeedLink> links,
    @Nullable FeedText title,
    @Nullable FeedText subtitle,
    @Nullable FeedText summary,
    List<FeedText> contents,
    @Nullable FeedText rights,
    List<FeedPerson> authors,
    List<FeedPerson> contributors,
    @Nullable FeedPerson publisher,
    List<Category> categories,
    @Nullable FeedTime published,
    @Nullable FeedTime updated,
    @Nullable FeedTime created,
    @Nullable FeedTime expires,
    @Nullable String language,
    List<Enclosure> enclosures,
    List<FeedPicture> pictures,
    @Nullable FeedAbout source,
    @Nullable Url comments,
    @Nullable Url commentsFeed,
    int commentCount,
    @Nullable Url inReplyTo,
    @Nullable Place place,
    @Nullable Url license,
    @Nullable String duration,
    List<Chapter> chapters,
    @Nullable Boolean explicit,
    boolean blocked) {
  public Entry {
    links = List.copyOf(links);
    contents = List.copyOf(contents);
    authors = List.copyOf(authors);
    contributors = List.copyOf(contributors);
    categories = List.copyOf(categories);
    enclosures = List.copyOf(enclosures);
    pictures = List.copyOf(pictures);
    chapters = List.copyOf(chapters);
  }

  /** The headline in words, "" when there is none. */
  public String headline() {
    return title == null ? "" : title.words();
  }

  /** The fullest text there is, as safe HTML; "" when there is none. */
  public String body() {
    if (!contents.isEmpty()) {
      return contents.getFirst().html();
    }
    return summary == null ? "" : summary.html();
  }

  /** When it was published, or else last changed, or made; null when the feed does not say. */
  public @Nullable Instant time() {
    for (var time : new @Nullable FeedTime[] {published, updated, created}) {
      if (time != null && time.at() != null) {
        return time.at();
      }
    }
    return null;
  }

  /** A chapter of a recording (Podlove Simple Chapters); its start as written: "00:01:30". */
  public record Chapter(
      String start, @Nullable String title, @Nullable Url href, @Nullable Url image) {}
}

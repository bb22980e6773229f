package broadsheet.source;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a feed says about itself; also what an entry says about the feed that it comes from.
 *
 * @param link what the feed is the feed of: the outlet's page
 * @param links all links, among them "self", "hub", "next"
 * @param subtitle tagline, or the description of an RSS channel
 * @param language as declared: "en-US"
 * @param movedTo where the feed says it lives now (itunes:new-feed-url, newLocation)
 */
public record FeedAbout(
    @Nullable String id,
    @Nullable FeedText title,
    @Nullable FeedText subtitle,
    @Nullable FeedText info,
    @Nullable FeedText rights,
    @Nullable Url link,
    List<FeedLink> links,
    List<FeedPerson> authors,
    List<FeedPerson> contributors,
    @Nullable FeedPerson publisher,
    List<Category> categories,
    @Nullable String language,
    @Nullable FeedTime published,
    @Nullable FeedTime updated,
    @Nullable FeedTime created,
    @Nullable FeedGenerator generator,
    @Nullable FeedPicture image,
    @Nullable Url icon,
    @Nullable Url logo,
    @Nullable Url movedTo,
    @Nullable Boolean explicit,
    boolean blocked) {
  public FeedAbout {
    links = List.copyOf(links);
    authors = List.copyOf(authors);
    contributors = List.copyOf(contributors);
    categories = List.copyOf(categories);
  }
}

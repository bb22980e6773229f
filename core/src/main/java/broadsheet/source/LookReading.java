package broadsheet.source;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads what a look at a feed brought, each kind in its way, and tells what is to be done. */
public final class LookReading {
  /** Pages of a list of a site's pages count as news so long, when it is first seen. */
  private static final Duration NEWS_AGE = Duration.ofDays(2);

  /** Sitemaps of which none was due. */
  private static final FeedDocument NOTHING =
      new FeedDocument(
          FeedVersion.SITEMAP,
          "utf-8",
          Abouts.named("", null),
          FeedHints.NONE,
          List.of(),
          List.of());

  private static final Set<String> WEBSUB_RELATIONS = Set.of("hub", "self");

  private LookReading() {}

  /** The entries of an answer, whatever it is that is polled. */
  public static FeedReading read(FeedKind kind, FetchResult.Fetched fetched) {
    var url = fetched.notes().url();
    return switch (kind) {
      case FEED, SITEMAP -> FeedParser.parse(fetched.content(), fetched.contentType(), url);
      case CHANNEL -> ChannelPage.parse(text(fetched), url);
      case SITE -> site(text(fetched), url);
    };
  }

  /** The answer's text, decoded as it declares. */
  public static String text(FetchResult.Fetched fetched) {
    return Decoded.of(fetched.content().toArray(), fetched.contentType()).text();
  }

  private static FeedReading site(String html, Url url) {
    var found = Discovery.of(html, url);
    if (found.articles().isEmpty()) {
      return new FeedReading.NotAFeed(new Complaint("the page leads to no articles", 0));
    }
    var entries =
        found.articles().stream()
            .map(link -> Entries.plain(link.url(), FeedText.plain(link.text()), null, null))
            .toList();
    return new FeedReading.Read(
        new FeedDocument(
            FeedVersion.SITEMAP,
            "utf-8",
            Abouts.named("", url),
            FeedHints.NONE,
            entries,
            List.of()));
  }

  /**
   * What follows from a look: the feed's next state, the entries that become articles, and those
   * that are only to be known again.
   *
   * @param known what is remembered of the feed's entries
   */
  public static Look look(
      Followed before, FetchResult.Fetched fetched, List<KnownEntry> known, Instant now) {
    return switch (read(before.feed().kind(), fetched)) {
      case FeedReading.NotAFeed(var why) -> without(before, Came.unreadable(fetched, why), now);
      case FeedReading.Read(var document) ->
          compared(new Sorted(before, Set.of(), now), new Brought(fetched, document), known);
    };
  }

  /** What follows from a look at an index of sitemaps. */
  public static Look look(
      Followed before, SitemapHarvest harvest, List<KnownEntry> known, Instant now) {
    var after = before.withState(before.state().withSitemaps(harvest.sitemaps()));
    var index = harvest.index();
    var document = harvest.document();
    var complaint = harvest.complaint();
    if (complaint != null) {
      return without(after, Came.unreadable(index, complaint), now);
    } else if (document != null) {
      var sorted = new Sorted(after, harvest.passedOver(), now);
      return compared(sorted, new Brought(index, document), known);
    }
    var isSame = index instanceof FetchResult.NotModified;
    return without(after, isSame ? Came.without(index) : Came.read(index, NOTHING, 0), now);
  }

  private record Brought(FetchResult result, FeedDocument document) {}

  private static Look compared(Sorted sorted, Brought brought, List<KnownEntry> known) {
    var document = brought.document;
    var news = EntryIdentity.compare(known, document);
    news.added().forEach(seen -> sorted.add(seen, document, false));
    news.changed().forEach(seen -> sorted.add(seen, document, true));
    var remembered = Set.copyOf(known);
    news.same().forEach(seen -> sorted.remember(seen, remembered));
    document.about().links().forEach(sorted::link);
    return sorted.look(Came.read(brought.result, document, news.added().size()));
  }

  /** What follows from an answer that brought no entries. */
  public static Look without(Followed before, Came came, Instant now) {
    return new Sorted(before, Set.of(), now).look(came);
  }

  /** Entries on their way to be articles, or only to be remembered. */
  private static final class Sorted {
    private final Followed before;
    private final Set<Url> passedOver;
    private final Instant now;
    private final List<Look.Arrival> arrivals = new ArrayList<>();
    private final List<KnownEntry> remembered = new ArrayList<>();
    private final Map<String, Url> links = new HashMap<>();

    Sorted(Followed before, Set<Url> passedOver, Instant now) {
      this.before = before;
      this.passedOver = passedOver;
      this.now = now;
    }

    void add(EntryNews.Seen seen, FeedDocument document, boolean isChange) {
      if (isNews(seen.entry(), isChange)) {
        var content = EntryContents.of(seen.entry(), document);
        arrivals.add(new Look.Arrival(seen.known(), content));
      } else if (!isLessSaid(seen.entry(), isChange)) {
        remembered.add(seen.known());
      }
    }

    /** A page whose headline stands in another list of the site is known better than this. */
    private boolean isLessSaid(Entry entry, boolean isChange) {
      var isList = before.feed().kind() == FeedKind.SITEMAP;
      return isChange && isList && entry.headline().isBlank();
    }

    void link(FeedLink link) {
      WEBSUB_RELATIONS.stream()
          .filter(link::is)
          .forEach(relation -> links.putIfAbsent(relation, link.href()));
    }

    /** Entries whose marks changed; the others are remembered already. */
    void remember(EntryNews.Seen seen, Set<KnownEntry> known) {
      if (!known.contains(seen.known())) {
        remembered.add(seen.known());
      }
    }

    /**
     * A feed's entries are news. A list of a whole site's pages begins with what is recent; of a
     * page's links, a teaser written anew is no news.
     */
    private boolean isNews(Entry entry, boolean isChange) {
      var time = entry.time();
      var isFirst = before.state().times().well() == null;
      return switch (before.feed().kind()) {
        case FEED, CHANNEL -> true;
        case SITE -> !isChange;
        case SITEMAP ->
            isFirst
                ? time != null && time.isAfter(now.minus(NEWS_AGE))
                : !isLessSaid(entry, isChange) && !isPassedOver(entry);
      };
    }

    private boolean isPassedOver(Entry entry) {
      var link = entry.link();
      return link != null && passedOver.contains(link);
    }

    Look look(Came came) {
      var after = Schedule.after(before, came, now);
      return new Look(
          before.feed().id(),
          before.feed().url(),
          after.feed().url(),
          after.state(),
          arrivals,
          remembered,
          links);
    }
  }
}

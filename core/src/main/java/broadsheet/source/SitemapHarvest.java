package broadsheet.source;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a look at an index of sitemaps brought.
 *
 * @param index what came of asking for the index
 * @param sitemaps what is known now of those that are followed
 * @param document their entries as those of one feed, each page once; null when none was read
 * @param passedOver pages that are no news though they were never seen
 * @param complaint why there is nothing to read, null when there is or was
 */
public record SitemapHarvest(
    FetchResult index,
    List<SubSitemap> sitemaps,
    @Nullable FeedDocument document,
    Set<Url> passedOver,
    @Nullable Complaint complaint) {
  /** Of each sitemap so many entries are read, the newest. */
  static final int ENTRIES_EACH = 1_500;

  /** Pages that are older are no news. */
  private static final Duration NEWS_AGE = Duration.ofDays(7);

  /** Undated pages of a sitemap that is read for the first time are news when they are so few. */
  private static final int UNDATED_MAX = 100;

  public SitemapHarvest {
    sitemaps = List.copyOf(sitemaps);
    passedOver = Set.copyOf(passedOver);
  }

  /** A sitemap that was read. */
  record Part(SubSitemap before, FeedDocument document) {
    /** The newest entries first; undated ones in the sitemap's order. */
    List<Entry> entries() {
      return document.entries().stream()
          .sorted(Comparator.comparing(Sitemaps::time).reversed())
          .limit(ENTRIES_EACH)
          .toList();
    }

    boolean isNews(Entry entry, Instant now) {
      var time = entry.time();
      return time == null
          ? before.isRead() || document.entries().size() <= UNDATED_MAX
          : time.isAfter(now.minus(NEWS_AGE));
    }
  }

  static SitemapHarvest failed(FetchResult index, List<SubSitemap> sitemaps, Complaint why) {
    return new SitemapHarvest(index, sitemaps, null, Set.of(), why);
  }

  static SitemapHarvest unchanged(FetchResult index, List<SubSitemap> sitemaps) {
    return new SitemapHarvest(index, sitemaps, null, Set.of(), null);
  }

  static SitemapHarvest of(
      FetchResult index, List<SubSitemap> sitemaps, List<Part> parts, Instant now) {
    var entries = new LinkedHashMap<String, Entry>();
    var news = new HashSet<Url>();
    for (var part : parts) {
      for (var entry : part.entries()) {
        var link = entry.link();
        if (link != null && part.isNews(entry, now)) {
          news.add(link);
        }
        put(entries, entry);
      }
    }
    var passedOver = new HashSet<Url>();
    entries.values().stream()
        .map(Entry::link)
        .filter(link -> link != null && !news.contains(link))
        .forEach(passedOver::add);
    return new SitemapHarvest(index, sitemaps, joined(parts, entries), passedOver, null);
  }

  /** A page that stands in two sitemaps is one; the one with a headline says more. */
  private static void put(Map<String, Entry> entries, Entry entry) {
    var link = entry.link();
    var key = link == null ? "#" + entries.size() : CanonicalUrl.of(link);
    var old = entries.putIfAbsent(key, entry);
    if (old != null && old.headline().isBlank()) {
      entries.put(key, entry);
    }
  }

  private static FeedDocument joined(List<Part> parts, Map<String, Entry> entries) {
    var documents = parts.stream().map(Part::document).toList();
    var first =
        documents.stream()
            .filter(document -> !document.title().isEmpty())
            .findFirst()
            .orElse(documents.getFirst());
    var complaints = new ArrayList<Complaint>();
    documents.forEach(document -> complaints.addAll(document.complaints()));
    return new FeedDocument(
        FeedVersion.SITEMAP,
        first.encoding(),
        first.about(),
        FeedHints.NONE,
        List.copyOf(entries.values()),
        complaints);
  }
}

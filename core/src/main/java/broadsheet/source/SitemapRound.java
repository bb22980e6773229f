package broadsheet.source;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One look at an index of sitemaps: which of those that it names are asked for now.
 *
 * <p>At most {@link #SITEMAPS_MAX} at a look, one after the other, each with what its last answer
 * gave to ask with; not those that did not change by the index's word, nor those whose server wants
 * to be left alone. An index inside an index is not followed.
 *
 * @param index what came of asking for the index itself
 * @param chosen the sitemaps that are followed now, as they are known
 * @param changes when they changed by the index's word, in the same order
 */
public record SitemapRound(
    FetchResult index, List<SubSitemap> chosen, List<Optional<Instant>> changes) {
  /** Sitemaps followed of one index. */
  public static final int SITEMAPS_MAX = 3;

  private static final int LOOKED_AT = 4_096;
  private static final Duration MARGIN = Duration.ofSeconds(1);

  /** A wish to be left alone is obeyed so far. */
  private static final Duration REST_MAX = Duration.ofDays(36_500);

  private static final Complaint RESTING =
      new Complaint("the servers of its sitemaps ask to be left alone for a while", 0);

  public SitemapRound {
    chosen = List.copyOf(chosen);
    changes = List.copyOf(changes);
  }

  /** The round that follows from what came of a sitemap's address; empty when that is no index. */
  public static Optional<SitemapRound> of(Followed before, FetchResult result, Instant now) {
    if (before.feed().kind() != FeedKind.SITEMAP) {
      return Optional.empty();
    }
    return switch (result) {
      case FetchResult.Fetched fetched -> named(before.state().sitemaps(), fetched, now);
      case FetchResult.NotModified _ -> remembered(before.state().sitemaps(), result);
      case FetchResult.Throttled _, FetchResult.Gone _, FetchResult.Failed _ -> Optional.empty();
    };
  }

  /** The round for an index that is not followed. */
  public static Optional<SitemapRound> once(FetchResult.Fetched fetched, Instant now) {
    return named(List.of(), fetched, now);
  }

  private static Optional<SitemapRound> named(
      List<SubSitemap> known, FetchResult.Fetched fetched, Instant now) {
    var index = fetched.notes().url();
    var sitemaps = isIndex(fetched.content()) ? sitemaps(fetched) : List.<SitemapDocument.Page>of();
    var byUrl = new HashMap<Url, SubSitemap>();
    known.forEach(sitemap -> byUrl.put(sitemap.url(), sitemap));
    var chosen = new ArrayList<SubSitemap>();
    var changes = new ArrayList<Optional<Instant>>();
    for (var page : SitemapChoice.of(sitemaps, index, now, SITEMAPS_MAX)) {
      chosen.add(byUrl.getOrDefault(page.url(), SubSitemap.unread(page.url())));
      changes.add(Optional.ofNullable(SitemapChoice.time(page)));
    }
    return chosen.isEmpty()
        ? Optional.empty()
        : Optional.of(new SitemapRound(fetched, chosen, changes));
  }

  private static boolean isIndex(Bytes content) {
    var opening = new String(content.opening(LOOKED_AT), StandardCharsets.ISO_8859_1);
    return opening.replace("\0", "").toLowerCase(Locale.ROOT).contains("sitemapindex");
  }

  private static List<SitemapDocument.Page> sitemaps(FetchResult.Fetched fetched) {
    return SitemapDocument.parse(fetched.content(), fetched.notes().url())
        .map(SitemapDocument::sitemaps)
        .orElse(List.of());
  }

  /** The index is as it was; what it gives no time for may have changed all the same. */
  private static Optional<SitemapRound> remembered(List<SubSitemap> known, FetchResult result) {
    var changes = known.stream().map(SubSitemap::changed).map(Optional::ofNullable).toList();
    return known.isEmpty()
        ? Optional.empty()
        : Optional.of(new SitemapRound(result, known, changes));
  }

  /** Asks for the sitemaps whose turn it is, and reads what they hold. */
  public SitemapHarvest harvest(Outbound web, Supplier<Instant> now) {
    var gathered = new Gathered(now);
    var isAsking = true;
    for (var i = 0; i < chosen.size(); i++) {
      var sitemap = chosen.get(i);
      if (isAsking && isTurn(sitemap, changes.get(i), now.get())) {
        var answer = web.ask(request(sitemap));
        gathered.answered(sitemap, changes.get(i), answer);
        isAsking = !(answer instanceof FetchResult.Throttled);
      } else {
        gathered.left(sitemap);
      }
    }
    return gathered.harvest(index);
  }

  private static OutboundRequest request(SubSitemap sitemap) {
    return OutboundRequest.get(sitemap.url(), Purpose.SITEMAP).with(sitemap.validators());
  }

  private static boolean isTurn(SubSitemap sitemap, Optional<Instant> change, Instant now) {
    var rest = sitemap.restUntil();
    var mayAsk = rest == null || !rest.isAfter(now);
    var isSame = sitemap.isRead() && change.isPresent() && change.get().equals(sitemap.changed());
    return mayAsk && !isSame;
  }

  /** What the sitemaps brought, one after the other. */
  private static final class Gathered {
    private final Supplier<Instant> now;
    private final List<SubSitemap> sitemaps = new ArrayList<>();
    private final List<SitemapHarvest.Part> parts = new ArrayList<>();
    private final List<Complaint> complaints = new ArrayList<>();
    private boolean isSame;

    Gathered(Supplier<Instant> now) {
      this.now = now;
    }

    void left(SubSitemap sitemap) {
      sitemaps.add(sitemap);
    }

    void answered(SubSitemap sitemap, Optional<Instant> change, FetchResult answer) {
      switch (answer) {
        case FetchResult.Fetched fetched -> read(sitemap, change, fetched);
        case FetchResult.NotModified(var notes) -> {
          isSame = true;
          sitemaps.add(after(sitemap, change, notes));
        }
        case FetchResult.Throttled(var status, var retryAfter) -> {
          sitemaps.add(sitemap.restingUntil(retryAfter == null ? null : rest(retryAfter)));
          complain(sitemap, "answered " + status);
        }
        case FetchResult.Gone() -> failed(sitemap, "answered 410 (gone)");
        case FetchResult.Failed(_, var why) -> failed(sitemap, why);
      }
    }

    private void read(SubSitemap sitemap, Optional<Instant> change, FetchResult.Fetched fetched) {
      var notes = fetched.notes();
      switch (FeedParser.parse(fetched.content(), fetched.contentType(), notes.url())) {
        case FeedReading.Read(var document) -> {
          parts.add(new SitemapHarvest.Part(sitemap, document));
          sitemaps.add(after(sitemap, change, notes));
        }
        case FeedReading.NotAFeed(var why) -> {
          sitemaps.add(sitemap.readAnew().restingUntil(freshUntil(notes)));
          complain(sitemap, why.what());
        }
      }
    }

    private void failed(SubSitemap sitemap, String why) {
      sitemaps.add(sitemap.restingUntil(null));
      complain(sitemap, why);
    }

    private void complain(SubSitemap sitemap, String why) {
      var what = "none of its sitemaps can be read; " + sitemap.url().value() + ": " + why;
      complaints.add(new Complaint(what, 0));
    }

    private SubSitemap after(SubSitemap sitemap, Optional<Instant> change, AnswerNotes notes) {
      var rest = freshUntil(notes);
      return new SubSitemap(sitemap.url(), change.orElse(null), notes.validators(), rest, true);
    }

    private @Nullable Instant freshUntil(AnswerNotes notes) {
      var fresh = ScheduleStep.fresh(notes);
      return fresh.isZero() ? null : rest(fresh);
    }

    private Instant rest(Duration wait) {
      return now.get().plus(wait.compareTo(REST_MAX) > 0 ? REST_MAX : wait).plus(MARGIN);
    }

    SitemapHarvest harvest(FetchResult index) {
      if (!parts.isEmpty()) {
        return SitemapHarvest.of(index, sitemaps, parts, now.get());
      }
      var wasRead = sitemaps.stream().anyMatch(SubSitemap::isRead);
      if (isSame || (wasRead && complaints.isEmpty())) {
        return SitemapHarvest.unchanged(index, sitemaps);
      }
      var why = complaints.isEmpty() ? RESTING : complaints.getFirst();
      return SitemapHarvest.failed(index, sitemaps, why);
    }
  }
}

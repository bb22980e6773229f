package broadsheet.source;

import broadsheet.source.Finding.Offer;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Makes offers of what was read at an address. */
final class Offers {
  private static final int HEADLINES = 5;
  private static final int HEADLINE_MAX = 160;
  private static final int TITLE_MAX = 120;
  private static final double WEEK_DAYS = 7;
  private static final double DAY_SECONDS = 86_400;

  private final Predicate<Url> isFollowed;
  private final Instant now;

  Offers(Predicate<Url> isFollowed, Instant now) {
    this.isFollowed = isFollowed;
    this.now = now;
  }

  Offer of(Url url, FeedKind kind, FeedDocument document) {
    var times =
        document.entries().stream()
            .map(Entry::time)
            .filter(Objects::nonNull)
            .filter(time -> !time.isAfter(now))
            .sorted(Comparator.reverseOrder())
            .toList();
    var headlines =
        document.entries().stream()
            .map(Entry::headline)
            .filter(headline -> !headline.isBlank())
            .map(headline -> cut(headline, HEADLINE_MAX))
            .limit(HEADLINES)
            .toList();
    return new Offer(
        new FeedChoice(url, kind, cut(document.title().strip(), TITLE_MAX), "", ""),
        document.entries().size(),
        perWeek(times),
        times.isEmpty() ? null : times.getFirst(),
        headlines,
        false,
        isFollowed.test(url));
  }

  /** The article links of a page. */
  Offer links(Url url, List<Discovery.FoundLink> articles) {
    var headlines =
        articles.stream()
            .map(Discovery.FoundLink::text)
            .filter(text -> !text.isBlank())
            .map(text -> cut(text, HEADLINE_MAX))
            .distinct()
            .limit(HEADLINES)
            .toList();
    return offer(new FeedChoice(url, FeedKind.SITE, "", "", ""), articles.size(), headlines);
  }

  /** A line of a list of feeds, which is not asked. */
  Offer listed(OpmlFeed feed) {
    var kind = ChannelPage.isChannel(feed.url()) ? FeedKind.CHANNEL : FeedKind.FEED;
    var title = cut(feed.title(), TITLE_MAX);
    var choice = new FeedChoice(feed.url(), kind, title, "", String.join("/", feed.folders()));
    return advised(offer(choice, -1, List.of()));
  }

  private Offer offer(FeedChoice choice, int entries, List<String> headlines) {
    var known = isFollowed.test(choice.url());
    return new Offer(choice, entries, 0, null, headlines, false, known);
  }

  /**
   * The same offers with one of them advised: the best feed that is not of comments and holds
   * something, or else a sitemap with headlines, or else the page's links, or else whatever is
   * there.
   */
  static List<Offer> advised(List<Offer> offers) {
    var best = best(offers);
    var marked = new ArrayList<Offer>();
    for (var offer : offers) {
      marked.add(offer.equals(best) ? advised(offer) : offer);
    }
    return marked;
  }

  private static @Nullable Offer best(List<Offer> offers) {
    Offer best = null;
    for (var offer : offers) {
      if (!offer.isFollowed() && (best == null || rank(offer) < rank(best))) {
        best = offer;
      }
    }
    return best;
  }

  private static int rank(Offer offer) {
    return switch (offer.choice().kind()) {
      case FEED, CHANNEL -> offer.entries() == 0 ? 5 : isComments(offer.choice()) ? 4 : 0;
      case SITEMAP -> offer.headlines().isEmpty() ? 3 : 1;
      case SITE -> 2;
    };
  }

  private static boolean isComments(FeedChoice choice) {
    return (choice.title() + " " + choice.url()).toLowerCase(Locale.ROOT).contains("comment");
  }

  private static Offer advised(Offer offer) {
    return new Offer(
        offer.choice(),
        offer.entries(),
        offer.perWeek(),
        offer.newest(),
        offer.headlines(),
        true,
        offer.isFollowed());
  }

  /** By the dates of the entries: how many lie between the first and the last of them. */
  private static double perWeek(List<Instant> newestFirst) {
    if (newestFirst.size() < 2) {
      return 0;
    }
    var seconds = Duration.between(newestFirst.getLast(), newestFirst.getFirst()).toSeconds();
    return seconds <= 0 ? 0 : (newestFirst.size() - 1) / (seconds / DAY_SECONDS) * WEEK_DAYS;
  }

  private static String cut(String text, int max) {
    if (text.length() <= max) {
      return text;
    }
    var end = Character.isHighSurrogate(text.charAt(max - 1)) ? max - 1 : max;
    return text.substring(0, end).stripTrailing() + "…";
  }
}

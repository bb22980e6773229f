package broadsheet.source;

import java.time.Instant;
import java.util.List;

/**
 * Decides when a feed is asked again and what is remembered of it: a pure function of what was
 * known, what came, and the time.
 *
 * <p>At least an hour lies between two looks unless the server allows less (max-age, ttl, sy) or
 * the owner set less; Retry-After and max-age are never cut short by either.
 */
public final class Schedule {
  private Schedule() {}

  /** What to ask {@code followed} with: conditional whenever there is something to ask with. */
  public static OutboundRequest request(Followed followed) {
    var feed = followed.feed();
    var purpose =
        switch (feed.kind()) {
          case FEED -> Purpose.FEED;
          case SITEMAP -> Purpose.SITEMAP;
          case SITE, CHANNEL -> Purpose.PAGE;
        };
    return OutboundRequest.get(feed.url(), purpose).with(followed.state().validators());
  }

  /** The feed after a look: its state, and its address when a move is believed. */
  public static Followed after(Followed before, Came came, Instant now) {
    return new ScheduleStep(before, came, now).after();
  }

  /** As if its turn had come, as soon as its server allows: what an impatient owner asks for. */
  public static Followed retried(Followed followed, Instant now) {
    var state = followed.state();
    var times = state.times();
    var rest = times.restUntil();
    var next = rest != null && rest.isAfter(now) ? rest : now;
    var again = new LookTimes(next, rest, times.asked(), times.well(), times.fresh());
    var readAnew = state.complaint() == null ? state : anew(state);
    return followed.withState(readAnew.withTimes(again));
  }

  private static FeedState anew(FeedState state) {
    var sitemaps = state.sitemaps().stream().map(SubSitemap::readAnew).toList();
    return state.withValidators(Validators.NONE).withSitemaps(sitemaps);
  }

  /** The same feed at another address, of which nothing is known yet. */
  public static Followed replaced(Followed followed, Feed replacement, Instant now) {
    var old = followed.state();
    var times = new LookTimes(now, null, null, null, old.times().fresh());
    var state =
        new FeedState(
            times,
            Validators.NONE,
            old.perDay(),
            Trouble.NONE,
            null,
            FeedHints.NONE,
            null,
            old.title(),
            old.diary(),
            List.of());
    return new Followed(
        followed.feed().withUrl(replacement.url()).withKind(replacement.kind()), state);
  }
}

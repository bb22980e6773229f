package broadsheet.fetch;

import broadsheet.source.FetchResult;
import broadsheet.source.FetchResult.Failed;
import broadsheet.source.FetchResult.Fault;
import broadsheet.source.Outbound;
import broadsheet.source.OutboundRequest;
import broadsheet.source.Purpose;
import broadsheet.source.Url;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Keeps to robots.txt (RFC 9309): asks for it once a day at most, keeps what it says.
 *
 * <p>Pages, sitemaps and documents are asked for as it says; a feed, which is put up to be asked
 * for by programs, unless it names us. Refused (4xx) it asks nothing of us; while it cannot be
 * read, pages wait.
 */
final class Robots {
  static final Duration GOOD_FOR = Duration.ofHours(24);
  static final Duration TRY_AGAIN_AFTER = Duration.ofMinutes(10);
  private static final int FILES_MAX = 50_000;
  private static final int RULES_MAX = 500_000;

  private final Outbound outbound;
  private final Timekeeper time;
  private final LinkedHashMap<String, Known> known = new LinkedHashMap<>(16, 0.75f, true);
  private final Map<String, ReentrantLock> asking = new ConcurrentHashMap<>();
  private int rulesKept;

  Robots(Outbound outbound, Timekeeper time) {
    this.outbound = outbound;
    this.time = time;
  }

  /** What is known of one site; {@code failure} says why its file could not be read. */
  private record Known(RobotsRules rules, @Nullable FetchResult failure, long untilNanos) {}

  /** The pause between questions that the site asks for; fails when it asks for none at all. */
  Duration admit(Target target, Purpose purpose) throws AskException {
    return switch (purpose) {
      case PAGE, SITEMAP, DOCUMENT -> admitPage(target);
      case FEED -> admitFeed(target);
      case IMAGE, SIGN, ROBOTS, HUB -> Duration.ZERO;
    };
  }

  private Duration admitPage(Target target) throws AskException {
    var site = known(target);
    if (site.failure() != null) {
      throw new AskException(site.failure());
    }
    return allowed(site.rules(), target);
  }

  private Duration admitFeed(Target target) throws AskException {
    var rules = known(target).rules();
    return rules.isForUs() ? allowed(rules, target) : rules.crawlDelay();
  }

  private static Duration allowed(RobotsRules rules, Target target) throws AskException {
    if (!rules.allows(target)) {
      throw new AskException(Fault.ROBOTS, "its robots.txt asks not to");
    }
    return rules.crawlDelay();
  }

  private Known known(Target target) {
    var origin = target.origin();
    var fresh = fresh(origin);
    if (fresh.isPresent()) {
      return fresh.get();
    }
    var lock = asking.computeIfAbsent(origin, site -> new ReentrantLock());
    lock.lock();
    try {
      return fresh(origin).orElseGet(() -> askAndKeep(origin));
    } finally {
      lock.unlock();
      asking.remove(origin, lock);
    }
  }

  private Known askAndKeep(String origin) {
    var site = ask(origin);
    if (!Thread.currentThread().isInterrupted()) {
      keep(origin, site);
    }
    return site;
  }

  private Known ask(String origin) {
    var url = new Url(origin + "/robots.txt");
    var result = outbound.ask(OutboundRequest.get(url, Purpose.ROBOTS));
    return switch (result) {
      case FetchResult.Fetched fetched ->
          good(RobotsRules.parse(url.value(), fetched.content().toArray()));
      case FetchResult.Gone gone -> good(RobotsRules.NONE);
      case FetchResult.NotModified unasked -> good(RobotsRules.NONE);
      case FetchResult.Throttled throttled -> bad(throttled);
      case Failed failed -> failed(failed);
    };
  }

  private Known failed(Failed failed) {
    return switch (failed.fault()) {
      case FORBIDDEN, NOT_FOUND, OTHER_STATUS, TOO_MANY_REDIRECTS -> good(RobotsRules.NONE);
      case REFUSED_ADDRESS, NO_SUCH_HOST, NO_CONNECTION, CERTIFICATE -> bad(failed);
      case ROBOTS, TOO_SLOW, TOO_LARGE, BAD_ANSWER, SERVER_ERROR ->
          bad(new Failed(failed.fault(), "its robots.txt could not be read: " + failed.why()));
    };
  }

  private Known good(RobotsRules rules) {
    return new Known(rules, null, time.nanos() + GOOD_FOR.toNanos());
  }

  private Known bad(FetchResult failure) {
    return new Known(RobotsRules.NONE, failure, time.nanos() + TRY_AGAIN_AFTER.toNanos());
  }

  private Optional<Known> fresh(String origin) {
    synchronized (known) {
      return Optional.ofNullable(known.get(origin))
          .filter(site -> site.untilNanos() - time.nanos() > 0);
    }
  }

  private void keep(String origin, Known site) {
    synchronized (known) {
      var old = known.put(origin, site);
      rulesKept += site.rules().rules() - (old == null ? 0 : old.rules().rules());
      while (known.size() > FILES_MAX || (rulesKept > RULES_MAX && known.size() > 1)) {
        rulesKept -= known.pollFirstEntry().getValue().rules().rules();
      }
    }
  }
}

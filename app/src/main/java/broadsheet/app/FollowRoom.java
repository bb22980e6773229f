package broadsheet.app;

import broadsheet.source.AddressSearch;
import broadsheet.source.AddressSearch.Found;
import broadsheet.source.CanonicalUrl;
import broadsheet.source.Feed;
import broadsheet.source.FeedAction;
import broadsheet.source.FeedChoice;
import broadsheet.source.FeedId;
import broadsheet.source.FeedSettings;
import broadsheet.source.FeedStore;
import broadsheet.source.Finding;
import broadsheet.source.FollowDesk;
import broadsheet.source.FollowLine;
import broadsheet.source.FollowLine.Outcome;
import broadsheet.source.Followed;
import broadsheet.source.Outbound;
import broadsheet.source.Schedule;
import broadsheet.source.Url;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.function.UnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Follows feeds for the pages; looks for what addresses offer on threads of its own. */
final class FollowRoom implements FollowDesk, AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(FollowRoom.class);
  private static final int REMEMBERED = 50;
  private static final int AT_ONCE = 4;
  private static final int FOLDER_MAX = 200;
  private static final String NOT_FOLLOWED = "This source is not followed any more.";

  private final FeedStore feeds;
  private final Outbound web;
  private final InstantSource clock;
  private final ExecutorService searchers;
  private final Semaphore places = new Semaphore(AT_ONCE);

  /** Guarded by itself; oldest first. */
  private final Map<Long, Finding> findings = new LinkedHashMap<>();

  private long last;

  FollowRoom(FeedStore feeds, Outbound web, InstantSource clock, ExecutorService searchers) {
    this.feeds = feeds;
    this.web = web;
    this.clock = clock;
    this.searchers = searchers;
  }

  static FollowRoom open(FeedStore feeds, Outbound web, InstantSource clock) {
    return new FollowRoom(feeds, web, clock, Executors.newVirtualThreadPerTaskExecutor());
  }

  @Override
  public long find(String address) {
    long number;
    synchronized (findings) {
      number = ++last;
      findings.put(number, new Finding(number, address, "Waiting", false, "", List.of()));
      if (findings.size() > REMEMBERED) {
        findings.remove(findings.keySet().iterator().next());
      }
    }
    searchers.execute(() -> search(number, address));
    return number;
  }

  @Override
  public Optional<Finding> finding(long number) {
    synchronized (findings) {
      return Optional.ofNullable(findings.get(number));
    }
  }

  /** The one place where a failed search ends: it is told to the reader and the log. */
  private void search(long number, String address) {
    try {
      places.acquire();
      try {
        var followed = followed();
        var tools =
            new AddressSearch.Tools(
                web,
                followed::has,
                phase -> tell(new Finding(number, address, phase, false, "", List.of())),
                clock.instant());
        end(number, address, AddressSearch.search(address, tools));
      } finally {
        places.release();
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      end(number, address, new Found(List.of(), "The search was stopped."));
    } catch (RuntimeException fault) {
      LOG.error("search failed search={}", number, fault);
      end(number, address, new Found(List.of(), "The search broke off by a fault of ours."));
    }
  }

  private void end(long number, String address, Found found) {
    tell(new Finding(number, address, "Done", true, found.problem(), found.offers()));
  }

  private void tell(Finding finding) {
    synchronized (findings) {
      findings.replace(finding.number(), finding);
    }
  }

  private Known followed() {
    var known = new Known(new HashSet<>(), new HashSet<>());
    feeds.feeds().forEach(followed -> known.add(followed.feed()));
    return known;
  }

  /**
   * What is followed: by its address, in canonical form, and by its id, which remembers the address
   * that it had at first.
   */
  private record Known(Set<String> addresses, Set<FeedId> ids) {
    void add(Feed feed) {
      addresses.add(CanonicalUrl.of(feed.url()));
      ids.add(feed.id());
    }

    boolean has(Url url) {
      return addresses.contains(CanonicalUrl.of(url)) || ids.contains(FeedId.of(url));
    }
  }

  @Override
  public List<FollowLine> follow(List<FeedChoice> choices) {
    var known = followed();
    var lines = new ArrayList<FollowLine>();
    var fresh = new ArrayList<Feed>();
    for (var choice : choices) {
      if (choice.folder().length() > FOLDER_MAX) {
        lines.add(new FollowLine(choice, Outcome.REFUSED, "its folder's name is too long"));
      } else if (known.has(choice.url())) {
        lines.add(new FollowLine(choice, Outcome.ALREADY_THERE, ""));
      } else {
        known.add(choice.feed());
        fresh.add(choice.feed());
        lines.add(new FollowLine(choice, Outcome.ADDED, ""));
      }
    }
    feeds.follow(fresh, clock.instant());
    LOG.info("sources followed new={} of={}", fresh.size(), choices.size());
    return lines;
  }

  @Override
  public String act(FeedId id, FeedAction action) {
    var now = clock.instant();
    return switch (action) {
      case FeedAction.Retry _ -> change(id, feed -> Schedule.retried(feed, now));
      case FeedAction.Pause _ -> change(id, feed -> paused(feed, true));
      case FeedAction.Resume _ -> change(id, feed -> paused(feed, false));
      case FeedAction.Remove _ -> remove(id);
      case FeedAction.Replace(Url url) -> replace(id, url);
      case FeedAction.Settle(FeedSettings settings) -> change(id, feed -> settled(feed, settings));
    };
  }

  private String change(FeedId id, UnaryOperator<Followed> change) {
    return feeds.change(id, change).isPresent() ? "" : NOT_FOLLOWED;
  }

  private static Followed paused(Followed followed, boolean isPaused) {
    var feed = followed.feed();
    return followed.withFeed(feed.withSettings(feed.settings().withPaused(isPaused)));
  }

  private String remove(FeedId id) {
    if (feeds.feed(id).isEmpty()) {
      return NOT_FOLLOWED;
    }
    feeds.remove(id);
    return "";
  }

  private String replace(FeedId id, Url url) {
    var old = feeds.feed(id);
    if (old.isEmpty()) {
      return NOT_FOLLOWED;
    }
    var isSame = CanonicalUrl.of(old.get().feed().url()).equals(CanonicalUrl.of(url));
    if (!isSame && followed().addresses().contains(CanonicalUrl.of(url))) {
      return "This address is followed already.";
    }
    var now = clock.instant();
    return change(id, followed -> Schedule.replaced(followed, followed.feed().withUrl(url), now));
  }

  /** Another interval is tried out at once: the next look may be a day off by the old one. */
  private Followed settled(Followed followed, FeedSettings settings) {
    var interval = followed.feed().settings().interval();
    var next = followed.withFeed(followed.feed().withSettings(settings));
    return Objects.equals(interval, settings.interval())
        ? next
        : Schedule.retried(next, clock.instant());
  }

  @Override
  public void close() {
    searchers.shutdownNow();
  }
}

package broadsheet.app;

import broadsheet.article.Article;
import broadsheet.article.ArticleId;
import broadsheet.source.EntryKey;
import broadsheet.source.EntryStore;
import broadsheet.source.FeedId;
import broadsheet.source.QuarantineStore;
import broadsheet.source.ReaderVersion;
import broadsheet.source.SettledEntry;
import broadsheet.source.UnreadDocument;
import broadsheet.source.WaitingEntry;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes articles of the entries that wait: pages are asked for on virtual threads, articles are
 * admitted on one thread, in batches. What is interrupted still waits and comes again.
 */
final class EntryDesk implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(EntryDesk.class);
  private static final Duration BEAT = Duration.ofSeconds(1);
  private static final Duration AFTER_FAILURE = Duration.ofSeconds(30);
  private static final Duration CLOSED_WITHIN = Duration.ofSeconds(5);
  private static final int UNDER_WAY_MAX = 256;
  private static final int OF_A_HOST_MAX = 8;
  private static final int LOOKED_AT = 2_000;

  private static final Comparator<Done> BY_DATE =
      Comparator.comparing(
          done -> done.article.date() == null ? Instant.EPOCH : done.article.date().instant());

  private final EntryStore entries;
  private final QuarantineStore quarantine;
  private final EntryMaker maker;
  private final Admission admission;
  private final InstantSource clock;
  private final StopSign sign = new StopSign();
  private final ExecutorService makers = Executors.newVirtualThreadPerTaskExecutor();
  private final LinkedBlockingQueue<Done> ready = new LinkedBlockingQueue<>();

  private volatile @Nullable Thread worker;

  /** Entries that are being made, each with its host; guarded by itself. */
  private final Map<Key, String> underWay = new HashMap<>();

  /** Lets articles in: which are new, what can be said of them, and where they belong. */
  interface Admission {
    /**
     * Keeps those that are not kept yet, and what changed in those that are, as read by then;
     * answers the ids under which they are kept, in the same order.
     */
    List<ArticleId> admit(List<Article> articles, Instant readAt);
  }

  private record Key(FeedId feed, EntryKey key) {}

  private record Done(Key key, Article article) {}

  /** What the desk works with. */
  record Parts(EntryStore entries, QuarantineStore quarantine, EntryMaker maker) {}

  EntryDesk(Parts parts, Admission admission, InstantSource clock) {
    this.entries = parts.entries();
    this.quarantine = parts.quarantine();
    this.maker = parts.maker();
    this.admission = admission;
    this.clock = clock;
  }

  /** Begins to work on a thread of its own, until it is closed. */
  void start() {
    worker = Thread.ofPlatform().daemon().name("entries").start(this::run);
  }

  private void run() {
    try {
      while (true) {
        sign.check();
        Thread.sleep(beat() ? Duration.ZERO : BEAT);
      }
    } catch (InterruptedException | Stopped e) {
      LOG.debug("entries stopped");
    }
  }

  /** Whether there was something to do. */
  private boolean beat() throws InterruptedException {
    try {
      var begun = begin();
      return admit() > 0 || begun > 0;
    } catch (Stopped e) {
      throw e;
    } catch (RuntimeException e) {
      // The one place where a failed batch ends: its entries still wait, and come again.
      LOG.error("articles not kept", e);
      forgetReady();
      Thread.sleep(AFTER_FAILURE);
      return false;
    }
  }

  private void forgetReady() {
    var lost = new ArrayList<Done>();
    ready.drainTo(lost);
    synchronized (underWay) {
      lost.forEach(done -> underWay.remove(done.key));
    }
  }

  /** Begins to make entries that wait; answers how many. */
  int begin() {
    var waiting = entries.waiting(clock.instant(), LOOKED_AT);
    var begun = 0;
    synchronized (underWay) {
      var hosts = new HashMap<String, Integer>();
      underWay.values().forEach(host -> hosts.merge(host, 1, Integer::sum));
      for (var entry : waiting) {
        var key = new Key(entry.feed().id(), entry.key());
        var host = host(entry);
        var isFree = underWay.size() < UNDER_WAY_MAX && hosts.getOrDefault(host, 0) < OF_A_HOST_MAX;
        if (isFree && underWay.putIfAbsent(key, host) == null) {
          hosts.merge(host, 1, Integer::sum);
          makers.execute(() -> make(key, entry));
          begun++;
        }
      }
    }
    return begun;
  }

  private static String host(WaitingEntry entry) {
    var link = entry.content().link();
    return link == null ? entry.feed().url().host() : link.host();
  }

  private void make(Key key, WaitingEntry entry) {
    try {
      var made = maker.make(entry);
      sign.check(); // what the end of the program cut off says nothing of the page
      switch (made) {
        case EntryMaker.Ready(var article, var page) -> {
          quarantine(page);
          ready.add(new Done(key, article));
        }
        case EntryMaker.Not not -> settle(key, not);
      }
    } catch (Stopped e) {
      LOG.debug("entry ended");
    } catch (RuntimeException e) {
      LOG.error("entry not made feed={}", key.feed, e);
      var why = "cannot be read, by a fault of Broadsheet (" + e.getClass().getSimpleName() + ")";
      settle(key, new EntryMaker.Not(new SettledEntry.GivenUp(why), null));
    }
  }

  private void quarantine(@Nullable UnreadDocument page) {
    if (page != null) {
      quarantine.keep(page, clock.instant(), ReaderVersion.CURRENT);
    }
  }

  private void settle(Key key, EntryMaker.Not not) {
    quarantine(not.page());
    entries.settle(List.of(new SettledEntry(key.feed, key.key, not.fate())));
    end(List.of(key));
  }

  private void end(List<Key> keys) {
    synchronized (underWay) {
      keys.forEach(underWay::remove);
      underWay.notifyAll();
    }
  }

  /** Admits a batch of what is ready; answers how many articles. */
  int admit() {
    var batch = new ArrayList<Done>();
    ready.drainTo(batch, Arrivals.BATCH);
    if (batch.isEmpty()) {
      return 0;
    }
    try {
      batch.sort(BY_DATE);
      var kept = admission.admit(batch.stream().map(Done::article).toList(), clock.instant());
      var settled = new ArrayList<SettledEntry>();
      for (var i = 0; i < batch.size(); i++) {
        var key = batch.get(i).key;
        var fate = new SettledEntry.Kept(kept.get(i).value());
        settled.add(new SettledEntry(key.feed, key.key, fate));
      }
      entries.settle(settled);
    } finally {
      end(batch.stream().map(Done::key).toList());
    }
    return batch.size();
  }

  /** Makes and admits everything whose turn it is, and waits for it. */
  void finish() {
    while (begin() > 0 || isUnderWay()) {
      sign.check();
      if (admit() == 0) {
        awaitChange();
      }
    }
  }

  private boolean isUnderWay() {
    synchronized (underWay) {
      return !underWay.isEmpty();
    }
  }

  private void awaitChange() {
    synchronized (underWay) {
      try {
        if (!underWay.isEmpty() && ready.isEmpty()) {
          underWay.wait(50);
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new Stopped();
      }
    }
  }

  /**
   * Begins nothing more and waits for the batch that is being kept; what else is under way still
   * waits in the store and comes again.
   */
  @Override
  public void close() {
    sign.raise();
    makers.shutdown();
    var working = worker;
    try {
      if (working != null && !working.join(CLOSED_WITHIN)) {
        LOG.warn("entries did not stop in time");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}

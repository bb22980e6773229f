package broadsheet.app;

import broadsheet.source.Came;
import broadsheet.source.Complaint;
import broadsheet.source.FeedId;
import broadsheet.source.FetchResult;
import broadsheet.source.Followed;
import broadsheet.source.KnownEntry;
import broadsheet.source.Look;
import broadsheet.source.LookReading;
import broadsheet.source.Schedule;
import broadsheet.source.SitemapRound;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks at one feed: asks, reads, and keeps what came in one transaction. */
final class Looker {
  private static final Logger LOG = LoggerFactory.getLogger(Looker.class);

  private final FeedRoom room;
  private final SteadyClock clock;
  private final StopSign sign;

  Looker(FeedRoom room, SteadyClock clock, StopSign sign) {
    this.room = room;
    this.clock = clock;
    this.sign = sign;
  }

  /**
   * What was kept of the look; empty when the feed is not followed as it was any more, or when its
   * turn is over: another look may have ended since it was found due.
   */
  Optional<Look> look(FeedId id) {
    var followed = room.feeds().feed(id);
    if (followed.isEmpty() || !isDue(followed.get())) {
      return Optional.empty();
    }
    var before = followed.get();
    var asked = clock.ticks();
    var result = room.outbound().ask(Schedule.request(before));
    var heard = clock.hear(result, asked);
    var read = read(before, result, heard);
    sign.check(); // an answer that was cut off by the end of the program says nothing of the feed
    var look = keep(before, read);
    if (result instanceof FetchResult.Fetched fetched) {
      look.ifPresent(kept -> room.listener().looked(before.feed(), kept, fetched.notes()));
    }
    return look;
  }

  private boolean isDue(Followed followed) {
    var next = followed.state().times().next();
    var isPaused = followed.feed().settings().paused();
    return !isPaused && next != null && !next.isAfter(clock.instant());
  }

  /** Content that a hub delivered is read as if it had been asked for; the schedule stays. */
  Optional<Look> delivered(Followed before, FetchResult.Fetched content) {
    var look = read(before, content, clock.instant());
    var state = before.state();
    var kept =
        new Look(
            look.feed(),
            look.asked(),
            look.asked(),
            state,
            look.arrivals(),
            look.remembered(),
            look.links());
    return keep(before, kept);
  }

  private Optional<Look> keep(Followed before, Look look) {
    if (!room.looks().looked(look)) {
      return Optional.empty();
    }
    note(before, look);
    return Optional.of(look);
  }

  private Look read(Followed before, FetchResult result, Instant now) {
    try {
      var round = SitemapRound.of(before, result, now);
      if (round.isPresent()) {
        var harvest = round.get().harvest(room.outbound(), clock::instant);
        return LookReading.look(before, harvest, known(before), now);
      }
      return result instanceof FetchResult.Fetched fetched
          ? LookReading.look(before, fetched, known(before), now)
          : LookReading.without(before, Came.without(result), now);
    } catch (RuntimeException | StackOverflowError fault) {
      // A fault of ours in one feed must not stop the others; it stands in the feed's health.
      LOG.error("feed not read feed={}", before.feed().id(), fault);
      var why =
          "cannot be read, by a fault of Broadsheet (" + fault.getClass().getSimpleName() + ")";
      return LookReading.without(before, Came.unreadable(result, new Complaint(why, 0)), now);
    }
  }

  private List<KnownEntry> known(Followed followed) {
    return room.entries().known(followed.feed().id());
  }

  private static void note(Followed before, Look look) {
    var was = before.state().trouble();
    var is = look.state().trouble();
    if (was.isNone() != is.isNone()) {
      LOG.info(
          "feed {} feed={} why={}",
          is.isNone() ? "recovered" : "troubled",
          look.feed(),
          is.isNone() ? was.outcome() : is.outcome());
    }
    if (!look.url().equals(look.asked())) {
      LOG.info("feed moved feed={}", look.feed());
    }
  }
}

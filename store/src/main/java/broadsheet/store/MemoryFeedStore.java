package broadsheet.store;

import broadsheet.source.DueFeed;
import broadsheet.source.EntryContent;
import broadsheet.source.EntryNote;
import broadsheet.source.EntryStore;
import broadsheet.source.Feed;
import broadsheet.source.FeedId;
import broadsheet.source.FeedState;
import broadsheet.source.FeedStore;
import broadsheet.source.Followed;
import broadsheet.source.KnownEntry;
import broadsheet.source.Look;
import broadsheet.source.LookStore;
import broadsheet.source.SettledEntry;
import broadsheet.source.Url;
import broadsheet.source.WaitingEntry;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Keeps feeds and their entries for one run. */
public final class MemoryFeedStore implements FeedStore, LookStore, EntryStore {
  /** Guarded by this. */
  private final Map<FeedId, Followed> feeds = new TreeMap<>();

  /** Guarded by this; by feed, then key. */
  private final Map<FeedId, Map<String, Row>> entries = new TreeMap<>();

  /** Nothing is followed yet. */
  public MemoryFeedStore() {}

  /** An entry; its content and turn are there while it waits. */
  private record Row(
      KnownEntry known,
      Instant seen,
      EntryNote.Standing standing,
      @Nullable Instant turn,
      int tries,
      @Nullable EntryContent content,
      @Nullable Url address,
      @Nullable String article,
      String why) {
    Row settled(SettledEntry.Fate fate) {
      return switch (fate) {
        case SettledEntry.Kept(var id) ->
            new Row(known, seen, EntryNote.Standing.KEPT, null, tries, null, address, id, "");
        case SettledEntry.PutOff(var next, var reason) ->
            turn == null
                ? this
                : new Row(
                    known, seen, standing, next, tries + 1, content, address, article, reason);
        case SettledEntry.GivenUp(var reason) ->
            new Row(
                known,
                seen,
                EntryNote.Standing.GIVEN_UP,
                null,
                tries,
                null,
                address,
                article,
                reason);
      };
    }
  }

  @Override
  public synchronized List<Followed> feeds() {
    return feeds.values().stream().sorted(SqlFeedStore.ORDER).toList();
  }

  @Override
  public synchronized Optional<Followed> feed(FeedId id) {
    return Optional.ofNullable(feeds.get(id));
  }

  @Override
  public synchronized int follow(Collection<Feed> more, Instant now) {
    var before = feeds.size();
    more.forEach(feed -> feeds.putIfAbsent(feed.id(), new Followed(feed, FeedState.untried(now))));
    return feeds.size() - before;
  }

  @Override
  public synchronized Optional<Followed> change(FeedId id, UnaryOperator<Followed> change) {
    return Optional.ofNullable(feeds.computeIfPresent(id, (_, old) -> change.apply(old)));
  }

  @Override
  public synchronized void remove(FeedId id) {
    feeds.remove(id);
    entries.remove(id);
  }

  @Override
  public synchronized List<DueFeed> due(Instant now, int limit) {
    return scheduled().filter(feed -> !feed.since().isAfter(now)).limit(limit).toList();
  }

  @Override
  public synchronized Optional<Instant> nextDue() {
    return scheduled().map(DueFeed::since).findFirst();
  }

  private Stream<DueFeed> scheduled() {
    return feeds.values().stream()
        .filter(followed -> !followed.feed().settings().paused())
        .flatMap(MemoryFeedStore::due)
        .sorted(Comparator.comparing(DueFeed::since).thenComparing(DueFeed::id));
  }

  private static Stream<DueFeed> due(Followed followed) {
    var times = followed.state().times();
    var feed = followed.feed();
    var next = times.next();
    return next == null
        ? Stream.empty()
        : Stream.of(new DueFeed(feed.id(), feed.url(), next, times.restUntil()));
  }

  @Override
  public synchronized boolean looked(Look look) {
    var kept = feeds.get(look.feed());
    if (kept == null || !kept.feed().url().equals(look.asked())) {
      return false;
    }
    feeds.put(look.feed(), new Followed(kept.feed().withUrl(look.url()), look.state()));
    var own = entries.computeIfAbsent(look.feed(), _ -> new TreeMap<>());
    var asked = look.state().times().asked();
    var seen = asked == null ? Instant.EPOCH : asked;
    for (var arrival : look.arrivals()) {
      own.merge(
          arrival.known().key().value(), arrived(arrival, seen), MemoryFeedStore::arrivedAgain);
    }
    for (var known : look.remembered()) {
      own.merge(
          known.key().value(),
          new Row(known, seen, EntryNote.Standing.PASSED_OVER, null, 0, null, null, null, ""),
          MemoryFeedStore::remembered);
    }
    return true;
  }

  private static Row arrived(Look.Arrival arrival, Instant seen) {
    var content = arrival.content();
    return new Row(
        arrival.known(),
        seen,
        EntryNote.Standing.WAITING,
        seen,
        0,
        content,
        content.link(),
        null,
        "");
  }

  private static Row arrivedAgain(Row old, Row row) {
    return new Row(
        row.known, old.seen, row.standing, row.turn, 0, row.content, row.address, old.article, "");
  }

  private static Row remembered(Row old, Row row) {
    return new Row(
        row.known,
        old.seen,
        old.standing,
        old.turn,
        old.tries,
        old.content,
        old.address,
        old.article,
        old.why);
  }

  @Override
  public synchronized List<KnownEntry> known(FeedId feed) {
    return newest(feed).limit(KNOWN_MAX).map(Row::known).toList();
  }

  private Stream<Row> newest(FeedId feed) {
    return entries.getOrDefault(feed, Map.of()).values().stream()
        .sorted(Comparator.comparing(Row::seen).reversed());
  }

  /** A row that waits, under its feed. */
  private record Waiting(FeedId feed, Instant turn, WaitingEntry entry) {}

  @Override
  public synchronized List<WaitingEntry> waiting(Instant now, int limit) {
    return feeds.values().stream()
        .flatMap(this::waitingOf)
        .filter(waiting -> !waiting.turn.isAfter(now))
        .sorted(Comparator.comparing(Waiting::turn).thenComparing(Waiting::feed))
        .limit(limit)
        .map(Waiting::entry)
        .toList();
  }

  private Stream<Waiting> waitingOf(Followed followed) {
    var feed = followed.feed();
    return entries.getOrDefault(feed.id(), Map.of()).values().stream()
        .flatMap(row ->
            row.turn == null || row.content == null
                ? Stream.empty()
                : Stream.of(
                    new Waiting(
                        feed.id(),
                        row.turn,
                        new WaitingEntry(feed, row.known.key(), row.content, row.tries))));
  }

  @Override
  public synchronized void settle(List<SettledEntry> settled) {
    for (var entry : settled) {
      entries
          .getOrDefault(entry.feed(), Map.of())
          .computeIfPresent(entry.key().value(), (_, row) -> row.settled(entry.fate()));
    }
  }

  @Override
  public synchronized List<EntryNote> entries(FeedId feed, int limit) {
    return newest(feed).limit(limit).map(MemoryFeedStore::note).toList();
  }

  private static EntryNote note(Row row) {
    return new EntryNote(
        row.known.key(),
        row.known.title(),
        row.address,
        row.standing,
        row.seen,
        row.article,
        row.why);
  }
}

package broadsheet.web;

import broadsheet.source.EntryKey;
import broadsheet.source.EntryNote;
import broadsheet.source.EntryNote.Standing;
import broadsheet.source.EntryStore;
import broadsheet.source.Feed;
import broadsheet.source.FeedId;
import broadsheet.source.FeedState;
import broadsheet.source.FeedStore;
import broadsheet.source.Followed;
import broadsheet.source.KnownEntry;
import broadsheet.source.SettledEntry;
import broadsheet.source.Url;
import broadsheet.source.WaitingEntry;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

/** Feeds that are followed, in memory, each with three entries. */
final class DemoFeeds implements FeedStore, EntryStore {
  final Map<FeedId, Followed> byId = new ConcurrentHashMap<>();

  @Override
  public List<Followed> feeds() {
    return byId.values().stream()
        .sorted(
            Comparator.comparing((Followed f) -> f.feed().settings().folder())
                .thenComparing(Followed::name)
                .thenComparing(f -> f.feed().id()))
        .toList();
  }

  @Override
  public Optional<Followed> feed(FeedId id) {
    return Optional.ofNullable(byId.get(id));
  }

  @Override
  public int follow(Collection<Feed> feeds, Instant now) {
    var before = byId.size();
    feeds.forEach(feed -> byId.putIfAbsent(feed.id(), new Followed(feed, FeedState.untried(now))));
    return byId.size() - before;
  }

  @Override
  public Optional<Followed> change(FeedId id, UnaryOperator<Followed> change) {
    return Optional.ofNullable(byId.computeIfPresent(id, (key, old) -> change.apply(old)));
  }

  @Override
  public void remove(FeedId id) {
    byId.remove(id);
  }

  @Override
  public List<KnownEntry> known(FeedId feed) {
    return List.of();
  }

  @Override
  public List<WaitingEntry> waiting(Instant now, int limit) {
    return List.of();
  }

  @Override
  public void settle(List<SettledEntry> settled) {}

  @Override
  public List<EntryNote> entries(FeedId feed, int limit) {
    var seen = DemoDesk.NOW.minusSeconds(7200);
    var link = new Url("https://quay.example/tide");
    return byId.containsKey(feed) && !byId.get(feed).state().diary().looks().isEmpty()
        ? List.of(
            new EntryNote(
                new EntryKey("a"), "Ferry runs aground", link, Standing.KEPT, seen, "f1", ""),
            new EntryNote(
                new EntryKey("b"),
                "Tide tables for the week",
                link,
                Standing.GIVEN_UP,
                seen,
                null,
                "its page has no text"),
            new EntryNote(new EntryKey("c"), "", null, Standing.WAITING, seen, null, ""))
        : List.of();
  }
}

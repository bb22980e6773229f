package broadsheet.app;

import broadsheet.source.AddressSearch;
import broadsheet.source.FeedAction;
import broadsheet.source.FeedId;
import broadsheet.source.FeedStore;
import broadsheet.source.FollowDesk;
import broadsheet.source.Followed;
import broadsheet.source.Outbound;
import broadsheet.source.Url;
import broadsheet.store.Database;
import broadsheet.store.StoreException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The followed sources of a data folder, opened for one command. */
final class SourceBook implements AutoCloseable {
  static final String SOURCE = "a source's id, or its address";

  private final Database database;
  private final FeedStore feeds;
  private final FollowRoom desk;
  private final InstantSource clock;

  private SourceBook(Database database, InstantSource clock) {
    this.database = database;
    this.feeds = Stores.of(database).feeds();
    this.clock = clock;
    this.desk = FollowRoom.open(feeds, new Nobody(), clock);
  }

  /**
   * Opens a data folder, making it when it is not there.
   *
   * @throws CannotStart when it is in use, damaged, or may not be written
   */
  static SourceBook open(Path folder, InstantSource clock) {
    try {
      return new SourceBook(Database.open(folder), clock);
    } catch (StoreException e) {
      throw new CannotStart(String.valueOf(e.getMessage()), e);
    }
  }

  FeedStore feeds() {
    return feeds;
  }

  FollowDesk desk() {
    return desk;
  }

  Set<Url> addresses() {
    return feeds.feeds().stream().map(each -> each.feed().url()).collect(Collectors.toSet());
  }

  /** Asks what an address offers. */
  AddressSearch.Found search(String address, Outbound web, Consumer<String> phases) {
    var known = addresses();
    var tools = new AddressSearch.Tools(web, known::contains, phases, clock.instant());
    return AddressSearch.search(address, tools);
  }

  /** Does this with a source; answers why it cannot be done, "" when it is done. */
  String act(String source, FeedAction action) {
    return named(source)
        .map(followed -> desk.act(followed.feed().id(), action))
        .orElse("is not followed");
  }

  private Optional<Followed> named(String source) {
    var url = AddressSearch.url(source).map(FeedId::of);
    return feeds.feeds().stream()
        .filter(
            each -> each.feed().id().value().equals(source) || url.filter(isOf(each)).isPresent())
        .findFirst();
  }

  /** Whether an address's id is that of the feed, by its first address or its present one. */
  private static Predicate<FeedId> isOf(Followed followed) {
    var feed = followed.feed();
    return id -> id.equals(feed.id()) || id.equals(FeedId.of(feed.url()));
  }

  @Override
  public void close() {
    desk.close();
    database.close();
  }
}

package broadsheet.store;

import broadsheet.source.DueFeed;
import broadsheet.source.Feed;
import broadsheet.source.FeedId;
import broadsheet.source.FeedKind;
import broadsheet.source.FeedSettings;
import broadsheet.source.FeedState;
import broadsheet.source.FeedStateJson;
import broadsheet.source.FeedStore;
import broadsheet.source.Followed;
import broadsheet.source.Look;
import broadsheet.source.LookStore;
import broadsheet.source.Url;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Keeps the followed feeds and what looking at them taught in the database. */
public final class SqlFeedStore implements FeedStore, LookStore {
  private static final String COLUMNS =
      "SELECT id, url, kind, title, folder, outlet, interval_seconds, paused, full_text, state"
          + " FROM feed ";
  private static final String INSERT =
      "INSERT INTO feed (url, kind, title, folder, outlet, interval_seconds, paused, full_text,"
          + " due_at, rest_until, state, id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
          + " ON CONFLICT (id) DO NOTHING";
  private static final String UPDATE =
      "UPDATE feed SET url = ?, kind = ?, title = ?, folder = ?, outlet = ?, interval_seconds = ?,"
          + " paused = ?, full_text = ?, due_at = ?, rest_until = ?, state = ? WHERE id = ?";

  private final Database database;

  public SqlFeedStore(Database database) {
    this.database = database;
  }

  @Override
  public List<Followed> feeds() {
    return database
        .read(
            "Reading the feeds",
            connection -> Sql.rows(connection, COLUMNS, SqlFeedStore::followed))
        .stream()
        .sorted(ORDER)
        .toList();
  }

  /** By folder, then name. */
  static final Comparator<Followed> ORDER =
      Comparator.comparing((Followed followed) -> followed.feed().settings().folder())
          .thenComparing(Followed::name)
          .thenComparing(followed -> followed.feed().id());

  @Override
  public Optional<Followed> feed(FeedId id) {
    return database.read("Reading feed " + id, connection -> one(connection, id));
  }

  private static Optional<Followed> one(Connection connection, FeedId id) throws SQLException {
    return Sql.rows(connection, COLUMNS + "WHERE id = ?", SqlFeedStore::followed, id.value())
        .stream()
        .findFirst();
  }

  @Override
  public int follow(Collection<Feed> feeds, Instant now) {
    return database.write(
        "Following " + feeds.size() + " feeds",
        connection -> {
          var added = 0;
          for (var feed : feeds) {
            added +=
                Sql.update(connection, INSERT, values(new Followed(feed, FeedState.untried(now))));
          }
          return added;
        });
  }

  @Override
  public Optional<Followed> change(FeedId id, UnaryOperator<Followed> change) {
    return database.write(
        "Changing feed " + id,
        connection -> {
          var changed = one(connection, id).map(change);
          if (changed.isPresent()) {
            Sql.update(connection, UPDATE, values(changed.get()));
          }
          return changed;
        });
  }

  @Override
  public void remove(FeedId id) {
    database.write(
        "Removing feed " + id,
        connection ->
            Sql.update(connection, "DELETE FROM entry WHERE feed = ?", id.value())
                + Sql.update(connection, "DELETE FROM feed WHERE id = ?", id.value()));
  }

  @Override
  public List<DueFeed> due(Instant now, int limit) {
    return database.read(
        "Looking for feeds that are due",
        connection ->
            Sql.rows(
                connection,
                "SELECT id, url, due_at, rest_until FROM feed"
                    + " WHERE due_at IS NOT NULL AND due_at <= ? ORDER BY due_at, id LIMIT ?",
                row ->
                    new DueFeed(
                        new FeedId(row.getString("id")),
                        new Url(row.getString("url")),
                        Sql.instant(row, "due_at"),
                        Sql.instantOrNull(row, "rest_until")),
                Sql.boundMillis(now),
                limit));
  }

  @Override
  public Optional<Instant> nextDue() {
    return database.read(
        "Looking for the next feed",
        connection ->
            Sql.rows(
                    connection,
                    "SELECT due_at FROM feed WHERE due_at IS NOT NULL ORDER BY due_at LIMIT 1",
                    row -> Sql.instant(row, "due_at"))
                .stream()
                .findFirst());
  }

  @Override
  public boolean looked(Look look) {
    return database.write(
        "Keeping a look at feed " + look.feed(),
        connection -> {
          var kept = one(connection, look.feed());
          if (kept.isEmpty() || !kept.get().feed().url().equals(look.asked())) {
            return false;
          }
          var feed = kept.get().feed().withUrl(look.url());
          Sql.update(connection, UPDATE, values(new Followed(feed, look.state())));
          EntryWriter.write(connection, look);
          return true;
        });
  }

  private static @Nullable Object[] values(Followed followed) {
    var feed = followed.feed();
    var settings = feed.settings();
    var interval = settings.interval();
    var times = followed.state().times();
    return new @Nullable Object[] {
      feed.url().value(),
      feed.kind().name(),
      settings.title(),
      settings.folder(),
      settings.outlet(),
      interval == null ? null : interval.toSeconds(),
      settings.paused() ? 1 : 0,
      settings.fullText() ? 1 : 0,
      settings.paused() ? null : Sql.millis(times.next()),
      Sql.millis(times.restUntil()),
      FeedStateJson.write(followed.state()),
      feed.id().value()
    };
  }

  private static Followed followed(ResultSet row) throws SQLException {
    return new Followed(feed(row), FeedStateJson.read(row.getString("state")));
  }

  /** Of a row that has the feed's columns. */
  static Feed feed(ResultSet row) throws SQLException {
    var seconds = row.getLong("interval_seconds");
    var interval = row.wasNull() ? null : Duration.ofSeconds(seconds);
    return new Feed(
        new FeedId(row.getString("id")),
        new Url(row.getString("url")),
        FeedKind.valueOf(row.getString("kind")),
        new FeedSettings(
            Sql.textOrNull(row, "title"),
            row.getString("folder"),
            Sql.textOrNull(row, "outlet"),
            interval,
            row.getInt("paused") != 0,
            row.getInt("full_text") != 0));
  }
}

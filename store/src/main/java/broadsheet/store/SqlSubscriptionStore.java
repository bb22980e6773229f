package broadsheet.store;

import broadsheet.source.Subscription;
import broadsheet.source.SubscriptionStore;
import broadsheet.source.Url;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Keeps subscriptions in the database. */
public final class SqlSubscriptionStore implements SubscriptionStore {
  private static final String SELECT =
      "SELECT path, topic, hub, feed, secret, state, attempts, until, next_at, reason"
          + " FROM subscription ";

  private final Database database;

  public SqlSubscriptionStore(Database database) {
    this.database = database;
  }

  @Override
  public void keep(Subscription subscription) {
    database.write(
        "Keeping the subscription to " + subscription.topic(),
        connection ->
            Sql.update(
                connection,
                "INSERT INTO subscription (number, path, topic, hub, feed, secret, state, attempts,"
                    + " until, next_at, reason)"
                    + " SELECT COALESCE(MAX(number), 0) + 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?"
                    + " FROM subscription WHERE 1 = 1"
                    + " ON CONFLICT (path) DO UPDATE SET state = excluded.state,"
                    + " attempts = excluded.attempts, until = excluded.until,"
                    + " next_at = excluded.next_at, reason = excluded.reason",
                subscription.path(),
                subscription.topic().value(),
                subscription.hub().value(),
                subscription.feed().value(),
                subscription.secret(),
                subscription.state().name(),
                subscription.attempts(),
                Sql.millis(subscription.until()),
                Sql.keptMillis(subscription.nextAt()),
                subscription.reason()));
  }

  @Override
  public Optional<Subscription> find(String path) {
    return first(SELECT + "WHERE path = ?", path);
  }

  @Override
  public Optional<Subscription> ofFeed(Url feed) {
    return first(SELECT + "WHERE feed = ? ORDER BY number DESC LIMIT 1", feed.value());
  }

  private Optional<Subscription> first(String sql, String key) {
    return database
        .read(
            "Looking for a subscription",
            connection -> Sql.rows(connection, sql, SqlSubscriptionStore::subscription, key))
        .stream()
        .findFirst();
  }

  @Override
  public List<Subscription> due(Instant now, int countMax) {
    return database.read(
        "Looking for due subscriptions",
        connection ->
            Sql.rows(
                connection,
                SELECT + "WHERE next_at <= ? ORDER BY next_at, number LIMIT ?",
                SqlSubscriptionStore::subscription,
                Sql.boundMillis(now),
                countMax));
  }

  @Override
  public void drop(String path) {
    database.write(
        "Dropping a subscription",
        connection -> Sql.update(connection, "DELETE FROM subscription WHERE path = ?", path));
  }

  private static Subscription subscription(ResultSet row) throws SQLException {
    return new Subscription(
        row.getString("path"),
        new Url(row.getString("topic")),
        new Url(row.getString("hub")),
        new Url(row.getString("feed")),
        row.getString("secret"),
        Subscription.State.valueOf(row.getString("state")),
        row.getInt("attempts"),
        Sql.instantOrNull(row, "until"),
        Sql.instant(row, "next_at"),
        Sql.textOrNull(row, "reason"));
  }
}

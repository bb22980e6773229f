package broadsheet.store;

import broadsheet.source.EntryContentJson;
import broadsheet.source.EntryKey;
import broadsheet.source.EntryNote;
import broadsheet.source.EntryStore;
import broadsheet.source.FeedId;
import broadsheet.source.KnownEntry;
import broadsheet.source.SettledEntry;
import broadsheet.source.Url;
import broadsheet.source.WaitingEntry;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

/** Keeps the entries of feeds in the database. */
public final class SqlEntryStore implements EntryStore {
  private static final String KNOWN =
      "SELECT entry_key, guid, link, title, print, published_at FROM entry WHERE feed = ?"
          + " ORDER BY seen_at DESC, entry_key LIMIT ?";
  private static final String WAITING =
      "SELECT f.id, f.url, f.kind, f.title, f.folder, f.outlet, f.interval_seconds, f.paused,"
          + " f.full_text, e.entry_key, e.content, e.tries FROM entry e JOIN feed f ON f.id = e.feed"
          + " WHERE e.turn_at IS NOT NULL AND e.turn_at <= ?"
          + " ORDER BY e.turn_at, e.feed, e.entry_key LIMIT ?";
  private static final String NOTES =
      "SELECT entry_key, title, address, standing, seen_at, article, why FROM entry WHERE feed = ?"
          + " ORDER BY seen_at DESC, entry_key LIMIT ?";

  private final Database database;

  public SqlEntryStore(Database database) {
    this.database = database;
  }

  @Override
  public List<KnownEntry> known(FeedId feed) {
    return database.read(
        "Reading the entries of feed " + feed,
        connection ->
            Sql.rows(connection, KNOWN, SqlEntryStore::knownEntry, feed.value(), KNOWN_MAX));
  }

  @Override
  public List<WaitingEntry> waiting(Instant now, int limit) {
    return database.read(
        "Looking for entries that wait",
        connection ->
            Sql.rows(
                connection,
                WAITING,
                row ->
                    new WaitingEntry(
                        SqlFeedStore.feed(row),
                        new EntryKey(row.getString("entry_key")),
                        EntryContentJson.read(row.getString("content")),
                        row.getInt("tries")),
                Sql.boundMillis(now),
                limit));
  }

  @Override
  public void settle(List<SettledEntry> settled) {
    if (settled.isEmpty()) {
      return;
    }
    database.write(
        "Settling " + settled.size() + " entries",
        connection -> {
          var count = 0;
          for (var entry : settled) {
            count += settle(connection, entry);
          }
          return count;
        });
  }

  private static int settle(Connection connection, SettledEntry entry) throws SQLException {
    var feed = entry.feed().value();
    var key = entry.key().value();
    return switch (entry.fate()) {
      case SettledEntry.Kept(var article) ->
          Sql.update(
              connection,
              "UPDATE entry SET standing = 'KEPT', turn_at = NULL, content = NULL, article = ?,"
                  + " why = '' WHERE feed = ? AND entry_key = ?",
              article,
              feed,
              key);
      case SettledEntry.PutOff(var next, var why) ->
          Sql.update(
              connection,
              "UPDATE entry SET turn_at = ?, tries = tries + 1, why = ?"
                  + " WHERE feed = ? AND entry_key = ? AND turn_at IS NOT NULL",
              Sql.millis(next),
              why,
              feed,
              key);
      case SettledEntry.GivenUp(var why) ->
          Sql.update(
              connection,
              "UPDATE entry SET standing = 'GIVEN_UP', turn_at = NULL, content = NULL, why = ?"
                  + " WHERE feed = ? AND entry_key = ?",
              why,
              feed,
              key);
    };
  }

  @Override
  public List<EntryNote> entries(FeedId feed, int limit) {
    return database.read(
        "Listing the entries of feed " + feed,
        connection -> Sql.rows(connection, NOTES, SqlEntryStore::note, feed.value(), limit));
  }

  private static KnownEntry knownEntry(ResultSet row) throws SQLException {
    return new KnownEntry(
        new EntryKey(row.getString("entry_key")),
        row.getString("guid"),
        row.getString("link"),
        row.getString("title"),
        row.getString("print"),
        Sql.instantOrNull(row, "published_at"));
  }

  private static EntryNote note(ResultSet row) throws SQLException {
    var address = Sql.textOrNull(row, "address");
    return new EntryNote(
        new EntryKey(row.getString("entry_key")),
        row.getString("title"),
        address == null ? null : new Url(address),
        EntryNote.Standing.valueOf(row.getString("standing")),
        Sql.instant(row, "seen_at"),
        Sql.textOrNull(row, "article"),
        row.getString("why"));
  }
}

package broadsheet.store;

import broadsheet.reader.ReaderId;
import broadsheet.reader.Session;
import broadsheet.reader.SessionStore;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Keeps sessions in the database. */
public final class SqlSessionStore implements SessionStore {
  private static final String SELECT =
      "SELECT token_hash, reader, expires, opened, device FROM session WHERE ";

  private final Database database;

  public SqlSessionStore(Database database) {
    this.database = database;
  }

  @Override
  public void open(Session session) {
    database.write(
        "Opening a session of reader " + session.reader().value(),
        connection ->
            Sql.update(
                connection,
                "INSERT INTO session (token_hash, reader, expires, opened, device)"
                    + " VALUES (?, ?, ?, ?, ?) ON CONFLICT (token_hash) DO UPDATE"
                    + " SET reader = excluded.reader, expires = excluded.expires,"
                    + " opened = excluded.opened, device = excluded.device",
                session.tokenHash(),
                session.reader().value(),
                Sql.millis(session.expires()),
                Sql.millis(session.opened()),
                session.device()));
  }

  @Override
  public Optional<Session> find(String tokenHash, Instant now) {
    return database
        .read(
            "Looking for a session",
            connection ->
                Sql.rows(
                    connection,
                    SELECT + "token_hash = ? AND expires > ?",
                    SqlSessionStore::session,
                    tokenHash,
                    Sql.boundMillis(now)))
        .stream()
        .findFirst();
  }

  @Override
  public List<Session> sessions(ReaderId reader, Instant now) {
    return database.read(
        "Reading the sessions of reader " + reader.value(),
        connection ->
            Sql.rows(
                connection,
                SELECT + "reader = ? AND expires > ? ORDER BY opened DESC, token_hash LIMIT 100",
                SqlSessionStore::session,
                reader.value(),
                Sql.boundMillis(now)));
  }

  private static Session session(ResultSet row) throws SQLException {
    return new Session(
        row.getString("token_hash"),
        new ReaderId(row.getString("reader")),
        Sql.instant(row, "expires"),
        Sql.instant(row, "opened"),
        row.getString("device"));
  }

  @Override
  public void close(String tokenHash) {
    database.write(
        "Closing a session",
        connection ->
            Sql.update(connection, "DELETE FROM session WHERE token_hash = ?", tokenHash));
  }

  @Override
  public void closeAll(ReaderId reader) {
    database.write(
        "Closing the sessions of reader " + reader.value(),
        connection ->
            Sql.update(connection, "DELETE FROM session WHERE reader = ?", reader.value()));
  }
}

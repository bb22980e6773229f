package broadsheet.store;

import broadsheet.reader.ReaderId;
import broadsheet.reader.Session;
import broadsheet.reader.SessionStore;
import java.time.Instant;
import java.util.Optional;

/** Keeps sessions in the database. */
public final class SqlSessionStore implements SessionStore {
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
                "INSERT INTO session (token_hash, reader, expires) VALUES (?, ?, ?)"
                    + " ON CONFLICT (token_hash) DO UPDATE"
                    + " SET reader = excluded.reader, expires = excluded.expires",
                session.tokenHash(),
                session.reader().value(),
                Sql.millis(session.expires())));
  }

  @Override
  public Optional<Session> find(String tokenHash, Instant now) {
    return database
        .read(
            "Looking for a session",
            connection ->
                Sql.rows(
                    connection,
                    "SELECT token_hash, reader, expires FROM session"
                        + " WHERE token_hash = ? AND expires > ?",
                    row ->
                        new Session(
                            row.getString("token_hash"),
                            new ReaderId(row.getString("reader")),
                            Sql.instant(row, "expires")),
                    tokenHash,
                    Sql.boundMillis(now)))
        .stream()
        .findFirst();
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

package broadsheet.store;

import broadsheet.source.Bytes;
import broadsheet.source.DocumentFormat;
import broadsheet.source.Origin;
import broadsheet.source.QuarantineId;
import broadsheet.source.QuarantineStore;
import broadsheet.source.Quarantined;
import broadsheet.source.UnreadDocument;
import broadsheet.source.Url;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Keeps documents that could not be read in the database. */
public final class SqlQuarantineStore implements QuarantineStore {
  private static final byte[] SEPARATOR = {0};

  private static final String COLUMNS =
      "SELECT id, name, place, url, seen_at, format, reason, size, tried_at, tries, reader_version"
          + " FROM quarantine ";

  private final Database database;

  /** When a document was tried, and by which reader. */
  private record Try(Instant at, int readerVersion) {}

  public SqlQuarantineStore(Database database) {
    this.database = database;
  }

  @Override
  public QuarantineId keep(UnreadDocument document, Instant at, int readerVersion) {
    return database.write(
        "Keeping " + document.where() + " in quarantine",
        connection -> {
          var digest = digest(document);
          var tried = new Try(at, readerVersion);
          var again =
              Sql.rows(
                  connection,
                  "UPDATE quarantine SET reason = ?, tried_at = ?, tries = tries + 1,"
                      + " reader_version = ? WHERE digest = ? RETURNING id",
                  row -> row.getLong(1),
                  document.reason(),
                  Sql.millis(at),
                  readerVersion,
                  digest);
          return new QuarantineId(
              again.isEmpty() ? add(connection, document, digest, tried) : again.getFirst());
        });
  }

  private static long add(Connection connection, UnreadDocument document, String digest, Try tried)
      throws SQLException {
    var id = Sql.number(connection, "UPDATE quarantine_number SET last = last + 1 RETURNING last");
    var url = document.origin().url();
    var format = document.format();
    Sql.update(
        connection,
        "INSERT INTO quarantine (id, digest, name, place, url, seen_at, format, reason, size,"
            + " tried_at, tries, reader_version) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1, ?)",
        id,
        digest,
        document.name(),
        document.where(),
        url == null ? null : url.value(),
        Sql.millis(document.origin().seen()),
        format == null ? null : format.name(),
        document.reason(),
        document.content().length(),
        Sql.millis(tried.at()),
        tried.readerVersion());
    Sql.update(
        connection,
        "INSERT INTO quarantine_content (document, content) VALUES (?, ?)",
        id,
        document.content().toArray());
    makeRoom(connection);
    return id;
  }

  private static void makeRoom(Connection connection) throws SQLException {
    while (Sql.number(connection, "SELECT COUNT(*) FROM quarantine") > COUNT_MAX
        || Sql.number(connection, "SELECT COALESCE(SUM(size), 0) FROM quarantine") > BYTES_MAX) {
      remove(connection, Sql.number(connection, "SELECT MIN(id) FROM quarantine"));
    }
  }

  private static boolean remove(Connection connection, long id) throws SQLException {
    Sql.update(connection, "DELETE FROM quarantine_content WHERE document = ?", id);
    return Sql.update(connection, "DELETE FROM quarantine WHERE id = ?", id) > 0;
  }

  @Override
  public List<Quarantined> latest(long before, int limit) {
    return database.read(
        "Listing the quarantine",
        connection ->
            Sql.rows(
                connection,
                COLUMNS + "WHERE id < ? ORDER BY id DESC LIMIT ?",
                SqlQuarantineStore::entry,
                before,
                limit));
  }

  @Override
  public List<Quarantined> triedBefore(int readerVersion, int limit) {
    return database.read(
        "Looking for documents to try again",
        connection ->
            Sql.rows(
                connection,
                COLUMNS + "WHERE reader_version < ? ORDER BY id LIMIT ?",
                SqlQuarantineStore::entry,
                readerVersion,
                limit));
  }

  @Override
  public Optional<UnreadDocument> document(QuarantineId id) {
    return database
        .read(
            "Reading document " + id + " in quarantine",
            connection ->
                Sql.rows(
                    connection,
                    "SELECT q.name, q.place, q.url, q.seen_at, q.format, q.reason, c.content"
                        + " FROM quarantine q JOIN quarantine_content c ON c.document = q.id"
                        + " WHERE q.id = ?",
                    row -> document(row, Bytes.of(row.getBytes("content"))),
                    id.value()))
        .stream()
        .findFirst();
  }

  @Override
  public boolean release(QuarantineId id) {
    return database.write(
        "Letting document " + id + " out of quarantine",
        connection -> remove(connection, id.value()));
  }

  private static Quarantined entry(ResultSet row) throws SQLException {
    return new Quarantined(
        new QuarantineId(row.getLong("id")),
        document(row, Bytes.NONE),
        row.getInt("size"),
        Sql.instant(row, "tried_at"),
        row.getInt("tries"),
        row.getInt("reader_version"));
  }

  private static UnreadDocument document(ResultSet row, Bytes content) throws SQLException {
    var url = Sql.textOrNull(row, "url");
    var format = Sql.textOrNull(row, "format");
    return new UnreadDocument(
        row.getString("name"),
        row.getString("place"),
        new Origin(url == null ? null : new Url(url), Sql.instantOrNull(row, "seen_at")),
        format == null ? null : DocumentFormat.valueOf(format),
        row.getString("reason"),
        content);
  }

  /** Place, name and content make a document the same one. */
  private static String digest(UnreadDocument document) {
    return Digests.whole(
        document.name().getBytes(StandardCharsets.UTF_8),
        SEPARATOR,
        document.where().getBytes(StandardCharsets.UTF_8),
        SEPARATOR,
        document.content().toArray());
  }
}

package broadsheet.store;

import broadsheet.source.CanonicalUrl;
import broadsheet.source.Url;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Works out the canonical addresses of articles that were kept before there was a place for them.
 */
final class Addresses {
  private static final int AT_ONCE = 1_000;

  private Addresses() {}

  static void complete(Connection connection) throws SQLException {
    var rows = missing(connection);
    while (!rows.isEmpty()) {
      write(connection, rows);
      rows = missing(connection);
    }
  }

  private static List<Map.Entry<String, String>> missing(Connection connection)
      throws SQLException {
    return Sql.rows(
        connection,
        "SELECT id, COALESCE(url, '') FROM article WHERE address IS NULL LIMIT ?",
        row -> Map.entry(row.getString(1), row.getString(2)),
        AT_ONCE);
  }

  private static void write(Connection connection, List<Map.Entry<String, String>> rows)
      throws SQLException {
    connection.setAutoCommit(false);
    try (var updates = new BatchInsert(connection, "UPDATE article SET address = ? WHERE id = ?")) {
      for (var row : rows) {
        updates.add(address(row.getValue()), row.getKey());
      }
      updates.run();
      connection.commit();
    } finally {
      connection.setAutoCommit(true);
    }
  }

  private static @Nullable String address(String url) {
    var address = Url.isWebAddress(url) ? CanonicalUrl.of(new Url(url)) : "";
    return address.indexOf('/') > 0 || address.indexOf('?') > 0 ? address : "";
  }
}

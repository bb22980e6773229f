package broadsheet.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Short forms of JDBC. Parameters are String, Long, Integer, Boolean, byte[] or null. */
final class Sql {
  /** Longer lists of ids are asked for in pieces. */
  private static final int PIECE = 500;

  /** 275,000 years from 1970, as far as browsers count. */
  private static final long FAR_MILLIS = 8_640_000_000_000_000L;

  /** Makes one value of the row on which the result stands. */
  @FunctionalInterface
  interface Row<T> {
    T read(ResultSet row) throws SQLException;
  }

  private Sql() {}

  static <T> List<T> rows(
      Connection connection, String sql, Row<T> row, @Nullable Object... parameters)
      throws SQLException {
    try (var statement = connection.prepareStatement(sql)) {
      bind(statement, parameters);
      var rows = new ArrayList<T>();
      try (var result = statement.executeQuery()) {
        while (result.next()) {
          rows.add(row.read(result));
        }
      }
      return rows;
    }
  }

  /** A query with its rows' reading; its "(?)" stands for a list of ids. */
  record Select<T>(String sql, Row<T> row) {}

  /** The rows for these ids, each asked for once; {@code fixed} goes to the marks before them. */
  static <T> List<T> rowsAmong(
      Connection connection, Select<T> select, Collection<String> ids, String... fixed)
      throws SQLException {
    var distinct = ids.stream().distinct().toList();
    var rows = new ArrayList<T>();
    for (var begin = 0; begin < distinct.size(); begin += PIECE) {
      var piece = distinct.subList(begin, Math.min(begin + PIECE, distinct.size()));
      var marks = String.join(",", Collections.nCopies(piece.size(), "?"));
      var sql = select.sql().replace("(?)", "(" + marks + ")");
      var parameters = new ArrayList<Object>(List.of(fixed));
      parameters.addAll(piece);
      rows.addAll(rows(connection, sql, select.row(), parameters.toArray()));
    }
    return rows;
  }

  static long number(Connection connection, String sql, @Nullable Object... parameters)
      throws SQLException {
    return rows(connection, sql, row -> row.getLong(1), parameters).getFirst();
  }

  /** How many rows were changed. */
  static int update(Connection connection, String sql, @Nullable Object... parameters)
      throws SQLException {
    try (var statement = connection.prepareStatement(sql)) {
      bind(statement, parameters);
      return statement.executeUpdate();
    }
  }

  static void run(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  static void bind(PreparedStatement statement, @Nullable Object... parameters)
      throws SQLException {
    for (var i = 0; i < parameters.length; i++) {
      statement.setObject(i + 1, parameters[i]);
    }
  }

  static @Nullable Long millis(@Nullable Instant instant) {
    return instant == null ? null : keptMillis(instant);
  }

  /** Times of no calendar, which only bad input names, are kept as the farthest of ours. */
  static long keptMillis(Instant instant) {
    return Math.clamp(boundMillis(instant), -FAR_MILLIS, FAR_MILLIS);
  }

  /** A limit to compare kept times with: {@code Instant.MAX} is after all of them. */
  static long boundMillis(Instant instant) {
    try {
      return instant.toEpochMilli();
    } catch (ArithmeticException tooFar) {
      return instant.getEpochSecond() < 0 ? Long.MIN_VALUE : Long.MAX_VALUE;
    }
  }

  static Instant instant(ResultSet row, String column) throws SQLException {
    return Instant.ofEpochMilli(row.getLong(column));
  }

  static @Nullable Instant instantOrNull(ResultSet row, String column) throws SQLException {
    var millis = row.getLong(column);
    return row.wasNull() ? null : Instant.ofEpochMilli(millis);
  }

  static @Nullable String textOrNull(ResultSet row, String column) throws SQLException {
    return row.getString(column);
  }
}

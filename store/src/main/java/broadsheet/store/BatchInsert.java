package broadsheet.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** One prepared statement run for many rows at once. */
final class BatchInsert implements AutoCloseable {
  private final PreparedStatement statement;
  private int rows;

  BatchInsert(Connection connection, String sql) throws SQLException {
    this.statement = connection.prepareStatement(sql);
  }

  void add(@Nullable Object... values) throws SQLException {
    Sql.bind(statement, values);
    statement.addBatch();
    rows++;
  }

  /** How many rows there were. */
  int run() throws SQLException {
    if (rows > 0) {
      statement.executeBatch();
    }
    return rows;
  }

  @Override
  public void close() throws SQLException {
    statement.close();
  }
}

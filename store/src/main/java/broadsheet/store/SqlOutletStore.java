package broadsheet.store;

import broadsheet.article.Outlet;
import broadsheet.article.OutletStore;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** Keeps outlets in the database. */
public final class SqlOutletStore implements OutletStore {
  private static final String LEARN =
      "INSERT INTO outlet (name, domain, country, family, agency) VALUES (?, ?, ?, ?, ?)"
          + " ON CONFLICT (name) DO UPDATE SET domain = excluded.domain,"
          + " country = excluded.country, family = excluded.family, agency = excluded.agency";

  private final Database database;

  public SqlOutletStore(Database database) {
    this.database = database;
  }

  @Override
  public List<Outlet> outlets() {
    return database.read(
        "Reading outlets",
        connection ->
            Sql.rows(
                connection,
                "SELECT name, domain, country, family, agency FROM outlet ORDER BY name",
                SqlOutletStore::outlet));
  }

  @Override
  public void learn(List<Outlet> outlets) {
    if (outlets.isEmpty()) {
      return;
    }
    var doing = "Keeping " + outlets.size() + " outlets, the first " + outlets.getFirst().name();
    database.write(
        doing,
        connection -> {
          try (var rows = new BatchInsert(connection, LEARN)) {
            for (var outlet : outlets) {
              rows.add(
                  outlet.name(),
                  outlet.domain(),
                  outlet.country(),
                  outlet.family(),
                  outlet.agency() ? 1 : 0);
            }
            return rows.run();
          }
        });
  }

  private static Outlet outlet(ResultSet row) throws SQLException {
    return new Outlet(
        row.getString("name"),
        Sql.textOrNull(row, "domain"),
        Sql.textOrNull(row, "country"),
        Sql.textOrNull(row, "family"),
        row.getInt("agency") != 0);
  }
}

package broadsheet.store;

import broadsheet.article.Sign;
import broadsheet.article.SignLook;
import broadsheet.article.SignStore;
import broadsheet.source.Bytes;
import broadsheet.source.Url;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Keeps outlets' signs in the database. */
public final class SqlSignStore implements SignStore {
  private static final String LOOKED =
      "INSERT INTO sign (outlet, address, asked_at, next_at, why) VALUES (?, ?, ?, ?, ?)"
          + " ON CONFLICT (outlet) DO UPDATE SET"
          + " kind = CASE WHEN address = excluded.address THEN kind END,"
          + " digest = CASE WHEN address = excluded.address THEN digest END,"
          + " content = CASE WHEN address = excluded.address THEN content END,"
          + " address = excluded.address, asked_at = excluded.asked_at,"
          + " next_at = excluded.next_at, why = excluded.why";

  private static final String KEYS =
      "SELECT outlet, digest FROM sign WHERE digest IS NOT NULL AND outlet IN (?)";

  private final Database database;

  /** When an address is asked again. */
  private record Turn(String address, Instant next) {}

  public SqlSignStore(Database database) {
    this.database = database;
  }

  @Override
  public void keep(SignLook look) {
    database.write(
        "Keeping the sign of " + look.outlet(),
        connection -> {
          Sql.update(
              connection,
              LOOKED,
              look.outlet(),
              look.address().value(),
              Sql.millis(look.at()),
              Sql.millis(look.next()),
              look.why());
          return look.sign() == null ? 0 : keep(connection, look.outlet(), look.sign());
        });
  }

  private static int keep(Connection connection, String outlet, Sign sign) throws SQLException {
    return Sql.update(
        connection,
        "UPDATE sign SET kind = ?, digest = ?, content = ? WHERE outlet = ?",
        sign.kind().name(),
        Digests.of(sign.content()),
        sign.content().toArray(),
        outlet);
  }

  @Override
  public List<String> due(Map<String, Url> addresses, Instant now) {
    var turns = turns();
    var due = new ArrayList<String>();
    addresses.forEach((outlet, address) -> {
      var turn = turns.get(outlet);
      if (turn == null || !turn.address.equals(address.value()) || !turn.next.isAfter(now)) {
        due.add(outlet);
      }
    });
    due.sort(null);
    return due;
  }

  private Map<String, Turn> turns() {
    var turns = new HashMap<String, Turn>();
    database.read(
        "Looking for signs to ask for",
        connection ->
            Sql.rows(
                connection,
                "SELECT outlet, address, next_at FROM sign",
                row -> putTurn(turns, row)));
    return turns;
  }

  private static Turn putTurn(Map<String, Turn> turns, ResultSet row) throws SQLException {
    var turn = new Turn(row.getString("address"), Sql.instant(row, "next_at"));
    turns.put(row.getString("outlet"), turn);
    return turn;
  }

  @Override
  public Map<String, String> keys(Collection<String> outlets) {
    var keys = new HashMap<String, String>();
    database.read(
        "Looking for the signs of " + outlets.size() + " outlets",
        connection ->
            Sql.rowsAmong(connection, new Sql.Select<>(KEYS, row -> putKey(keys, row)), outlets));
    return keys;
  }

  private static String putKey(Map<String, String> keys, ResultSet row) throws SQLException {
    var outlet = row.getString("outlet");
    keys.put(outlet, row.getString("digest"));
    return outlet;
  }

  @Override
  public Optional<Sign> sign(String key) {
    return database
        .read(
            "Reading the sign " + key,
            connection ->
                Sql.rows(
                    connection,
                    "SELECT kind, content FROM sign WHERE digest = ? LIMIT 1",
                    row ->
                        new Sign(
                            Sign.Kind.valueOf(row.getString("kind")),
                            Bytes.of(row.getBytes("content"))),
                    key))
        .stream()
        .findFirst();
  }
}

package broadsheet.store;

import broadsheet.reader.Account;
import broadsheet.reader.Invitation;
import broadsheet.reader.InvitationStore;
import broadsheet.reader.ReaderId;
import broadsheet.reader.Role;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Keeps invitations in the database. */
public final class SqlInvitationStore implements InvitationStore {
  private static final String SELECT =
      "SELECT token_hash, role, reader, made_by, made, expires FROM invitation WHERE ";

  private final Database database;

  public SqlInvitationStore(Database database) {
    this.database = database;
  }

  @Override
  public boolean keep(Invitation invitation) {
    return database.write("Keeping an invitation", connection -> keep(connection, invitation));
  }

  private static boolean keep(Connection connection, Invitation invitation) throws SQLException {
    var reader = invitation.reader();
    Sql.update(
        connection,
        "DELETE FROM invitation WHERE expires <= ? OR reader = ?",
        Sql.millis(invitation.made()),
        reader == null ? null : reader.value());
    if (Sql.number(connection, "SELECT COUNT(*) FROM invitation") >= OPEN_MAX) {
      return false;
    }
    return Sql.update(
            connection,
            "INSERT INTO invitation (token_hash, role, reader, made_by, made, expires)"
                + " VALUES (?, ?, ?, ?, ?, ?)",
            invitation.tokenHash(),
            invitation.role().name(),
            reader == null ? null : reader.value(),
            invitation.by(),
            Sql.millis(invitation.made()),
            Sql.millis(invitation.expires()))
        == 1;
  }

  @Override
  public Optional<Invitation> find(String tokenHash, Instant now) {
    return database.read(
        "Looking for an invitation", connection -> find(connection, tokenHash, now));
  }

  private static Optional<Invitation> find(Connection connection, String tokenHash, Instant now)
      throws SQLException {
    return Sql.rows(
            connection,
            SELECT + "token_hash = ? AND expires > ?",
            SqlInvitationStore::invitation,
            tokenHash,
            Sql.boundMillis(now))
        .stream()
        .findFirst();
  }

  @Override
  public List<Invitation> open(Instant now) {
    return database.read(
        "Reading the open invitations",
        connection ->
            Sql.rows(
                connection,
                SELECT + "expires > ? ORDER BY made DESC, token_hash LIMIT ?",
                SqlInvitationStore::invitation,
                Sql.boundMillis(now),
                OPEN_MAX));
  }

  @Override
  public void revoke(String tokenHash) {
    database.write("Revoking an invitation", connection -> revoke(connection, tokenHash));
  }

  private static int revoke(Connection connection, String tokenHash) throws SQLException {
    return Sql.update(connection, "DELETE FROM invitation WHERE token_hash = ?", tokenHash);
  }

  @Override
  public boolean accept(String tokenHash, Account account, Instant now) {
    return database.write(
        "Accepting an invitation",
        connection -> {
          var invitation = find(connection, tokenHash, now);
          return invitation.isPresent() && accept(connection, invitation.get(), account, now);
        });
  }

  private static boolean accept(
      Connection connection, Invitation invitation, Account account, Instant now)
      throws SQLException {
    var renewed = invitation.reader();
    if (renewed == null) {
      var isDone =
          account.role() == invitation.role() && SqlAccountStore.add(connection, account, now);
      return isDone && revoke(connection, invitation.tokenHash()) == 1;
    }
    if (!renewed.equals(account.id())) {
      return false;
    }
    SqlAccountStore.changePassword(connection, renewed, account.passwordHash());
    return true;
  }

  private static Invitation invitation(ResultSet row) throws SQLException {
    var reader = Sql.textOrNull(row, "reader");
    return new Invitation(
        row.getString("token_hash"),
        Role.valueOf(row.getString("role")),
        reader == null ? null : new ReaderId(reader),
        row.getString("made_by"),
        Sql.instant(row, "made"),
        Sql.instant(row, "expires"));
  }
}

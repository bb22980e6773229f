package broadsheet.store;

import broadsheet.source.IntakeMark;
import broadsheet.source.IntakeMarkStore;
import java.util.Optional;

/** Keeps in the database how far archives were taken in. */
public final class SqlIntakeMarkStore implements IntakeMarkStore {
  private final Database database;

  public SqlIntakeMarkStore(Database database) {
    this.database = database;
  }

  @Override
  public Optional<IntakeMark> mark(String file) {
    return database
        .read(
            "Looking how far " + file + " was taken in",
            connection ->
                Sql.rows(
                    connection,
                    "SELECT documents, articles, reader_version FROM intake_mark WHERE file = ?",
                    row ->
                        new IntakeMark(
                            file,
                            row.getLong("documents"),
                            row.getLong("articles"),
                            row.getInt("reader_version")),
                    file))
        .stream()
        .findFirst();
  }

  @Override
  public void keep(IntakeMark mark) {
    database.write(
        "Keeping how far " + mark.file() + " was taken in",
        connection ->
            Sql.update(
                connection,
                "INSERT INTO intake_mark (file, documents, articles, reader_version)"
                    + " VALUES (?, ?, ?, ?) ON CONFLICT (file) DO UPDATE SET"
                    + " documents = excluded.documents, articles = excluded.articles,"
                    + " reader_version = excluded.reader_version",
                mark.file(),
                mark.documents(),
                mark.articles(),
                mark.readerVersion()));
  }
}

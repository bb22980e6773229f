package broadsheet.store;

import broadsheet.reader.Bookmark;
import broadsheet.reader.MarkStore;
import broadsheet.reader.ReaderId;
import broadsheet.reader.Seen;
import broadsheet.story.StoryId;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Keeps what readers have seen in the database. */
public final class SqlMarkStore implements MarkStore {
  private static final String MARKS =
      "SELECT story, at, is_read FROM read_mark WHERE reader = ? AND story IN (?)";
  private static final String BOOKMARK =
      "SELECT visited, before, up_to, up_to_before FROM bookmark WHERE reader = ?";

  private final Database database;

  public SqlMarkStore(Database database) {
    this.database = database;
  }

  @Override
  public void markRead(ReaderId reader, StoryId story, Instant at) {
    mark(reader, story, new Seen.Mark(at, true));
  }

  @Override
  public void markUnread(ReaderId reader, StoryId story, Instant at) {
    mark(reader, story, new Seen.Mark(at, false));
  }

  private void mark(ReaderId reader, StoryId story, Seen.Mark mark) {
    database.write(
        "Marking story " + story,
        connection ->
            Sql.update(
                connection,
                "INSERT INTO read_mark (reader, story, at, is_read) VALUES (?, ?, ?, ?)"
                    + " ON CONFLICT (reader, story) DO UPDATE"
                    + " SET at = excluded.at, is_read = excluded.is_read",
                reader.value(),
                story.value(),
                Sql.millis(mark.at()),
                mark.read() ? 1 : 0));
  }

  @Override
  public Seen seen(ReaderId reader, Collection<StoryId> stories) {
    return database.read(
        "Reading what reader " + reader.value() + " has seen",
        connection -> new Seen(bookmark(connection, reader), marks(connection, reader, stories)));
  }

  private static Map<StoryId, Seen.Mark> marks(
      Connection connection, ReaderId reader, Collection<StoryId> stories) throws SQLException {
    return Sql.rowsAmong(
            connection,
            new Sql.Select<>(MARKS, SqlMarkStore::mark),
            stories.stream().map(StoryId::value).toList(),
            reader.value())
        .stream()
        .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private static Map.Entry<StoryId, Seen.Mark> mark(ResultSet row) throws SQLException {
    return Map.entry(
        new StoryId(row.getString("story")),
        new Seen.Mark(Sql.instant(row, "at"), row.getInt("is_read") != 0));
  }

  @Override
  public Bookmark move(ReaderId reader, UnaryOperator<Bookmark> change) {
    return database.write(
        "Moving the bookmark of reader " + reader.value(),
        connection -> {
          var before = bookmark(connection, reader);
          var after = change.apply(before);
          if (!after.equals(before)) {
            keep(connection, reader, after);
          }
          return after;
        });
  }

  private static Bookmark bookmark(Connection connection, ReaderId reader) throws SQLException {
    return Sql.rows(connection, BOOKMARK, SqlMarkStore::bookmark, reader.value()).stream()
        .findFirst()
        .orElse(Bookmark.NONE);
  }

  private static Bookmark bookmark(ResultSet row) throws SQLException {
    return new Bookmark(
        Sql.instantOrNull(row, "visited"),
        Sql.instantOrNull(row, "before"),
        Sql.instantOrNull(row, "up_to"),
        Sql.instantOrNull(row, "up_to_before"));
  }

  private static void keep(Connection connection, ReaderId reader, Bookmark bookmark)
      throws SQLException {
    Sql.update(
        connection,
        "INSERT INTO bookmark (reader, visited, before, up_to, up_to_before)"
            + " VALUES (?, ?, ?, ?, ?) ON CONFLICT (reader) DO UPDATE SET"
            + " visited = excluded.visited, before = excluded.before,"
            + " up_to = excluded.up_to, up_to_before = excluded.up_to_before",
        reader.value(),
        Sql.millis(bookmark.visited()),
        Sql.millis(bookmark.before()),
        Sql.millis(bookmark.upTo()),
        Sql.millis(bookmark.upToBefore()));
  }
}

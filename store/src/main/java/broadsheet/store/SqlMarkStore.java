package broadsheet.store;

import broadsheet.reader.MarkStore;
import broadsheet.reader.ReaderId;
import broadsheet.story.StoryId;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

/** Keeps what readers have read in the database. */
public final class SqlMarkStore implements MarkStore {
  private final Database database;

  public SqlMarkStore(Database database) {
    this.database = database;
  }

  @Override
  public void markRead(ReaderId reader, StoryId story, Instant at) {
    database.write(
        "Marking story " + story + " as read",
        connection ->
            Sql.update(
                connection,
                "INSERT INTO read_mark (reader, story, at) VALUES (?, ?, ?)"
                    + " ON CONFLICT (reader, story) DO UPDATE SET at = excluded.at",
                reader.value(),
                story.value(),
                Sql.millis(at)));
  }

  @Override
  public void markUnread(ReaderId reader, StoryId story) {
    database.write(
        "Marking story " + story + " as unread",
        connection ->
            Sql.update(
                connection,
                "DELETE FROM read_mark WHERE reader = ? AND story = ?",
                reader.value(),
                story.value()));
  }

  @Override
  public Map<StoryId, Instant> readAmong(ReaderId reader, Collection<StoryId> stories) {
    return database
        .read(
            "Reading what reader " + reader.value() + " has read",
            connection ->
                Sql.rowsAmong(
                    connection,
                    new Sql.Select<>(
                        "SELECT story, at FROM read_mark WHERE reader = ? AND story IN (?)",
                        row ->
                            Map.entry(new StoryId(row.getString("story")), Sql.instant(row, "at"))),
                    stories.stream().map(StoryId::value).toList(),
                    reader.value()))
        .stream()
        .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
  }
}

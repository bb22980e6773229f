package broadsheet.store;

import broadsheet.article.ArticleId;
import broadsheet.story.Story;
import broadsheet.story.StoryId;
import broadsheet.story.StoryRuling;
import broadsheet.story.StoryRulingStore;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** Keeps what editors ruled of stories in the database. */
public final class SqlStoryRulingStore implements StoryRulingStore {
  private static final int LEADS_MAX = 20;
  private static final String SELECT =
      "SELECT number, kind, from_story, into_story, moved, beside, at, made_by, why, undoes"
          + " FROM story_ruling ";

  private final Database database;

  public SqlStoryRulingStore(Database database) {
    this.database = database;
  }

  @Override
  public List<StoryRuling> rulings() {
    return database.read(
        "Reading what editors ruled",
        connection ->
            Sql.rows(connection, SELECT + "ORDER BY number", SqlStoryRulingStore::ruling));
  }

  @Override
  public List<StoryRuling> touching(StoryId story) {
    return database.read(
        "Reading what editors ruled of story " + story,
        connection ->
            Sql.rows(
                connection,
                SELECT + "WHERE from_story = ? OR into_story = ? ORDER BY number",
                SqlStoryRulingStore::ruling,
                story.value(),
                story.value()));
  }

  @Override
  public void rule(StoryRuling ruling, List<Story> after) {
    database.write(
        "Keeping what " + ruling.note().by() + " ruled",
        connection -> {
          keep(connection, ruling);
          if (ruling.moves()) {
            lead(connection, ruling, after);
            new AdmissionWriter(connection).rewrite(after, List.of(ruling.from(), ruling.into()));
          }
          return true;
        });
  }

  private static void keep(Connection connection, StoryRuling ruling) throws SQLException {
    var next = 1 + Sql.number(connection, "SELECT COALESCE(MAX(number), 0) FROM story_ruling");
    if (ruling.number() != next) {
      throw new IllegalStateException(ruling.number() + " is not the next ruling, " + next);
    }
    Sql.update(
        connection,
        "INSERT INTO story_ruling (number, kind, from_story, into_story, moved, beside, at,"
            + " made_by, why, undoes) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        ruling.number(),
        ruling.kind().name(),
        ruling.from().value(),
        ruling.into().value(),
        Json.strings(ruling.moved().stream().map(ArticleId::value).toList()),
        Json.strings(ruling.beside().stream().map(ArticleId::value).toList()),
        Sql.millis(ruling.note().at()),
        ruling.note().by(),
        ruling.note().why(),
        ruling.undoes());
  }

  private static void lead(Connection connection, StoryRuling ruling, List<Story> after)
      throws SQLException {
    Sql.update(connection, "DELETE FROM story_gone WHERE story = ?", ruling.into().value());
    if (after.stream().map(Story::id).noneMatch(ruling.from()::equals)) {
      Sql.update(
          connection,
          "INSERT INTO story_gone (story, into_story) VALUES (?, ?)"
              + " ON CONFLICT (story) DO UPDATE SET into_story = excluded.into_story",
          ruling.from().value(),
          ruling.into().value());
    }
  }

  @Override
  public Optional<StoryId> leadsTo(StoryId gone) {
    return database
        .read("Looking where story " + gone + " went", connection -> end(connection, gone.value()))
        .filter(end -> !end.equals(gone));
  }

  private static Optional<StoryId> end(Connection connection, String gone) throws SQLException {
    var at = gone;
    for (var i = 0; i < LEADS_MAX; i++) {
      var next =
          Sql.rows(
              connection,
              "SELECT into_story FROM story_gone WHERE story = ?",
              row -> row.getString(1),
              at);
      if (next.isEmpty()) {
        return Optional.of(new StoryId(at));
      }
      at = next.getFirst();
    }
    return Optional.empty();
  }

  private static StoryRuling ruling(ResultSet row) throws SQLException {
    return new StoryRuling(
        row.getLong("number"),
        StoryRuling.Kind.valueOf(row.getString("kind")),
        new StoryId(row.getString("from_story")),
        new StoryId(row.getString("into_story")),
        articles(row.getString("moved")),
        articles(row.getString("beside")),
        new StoryRuling.Note(
            Sql.instant(row, "at"), row.getString("made_by"), row.getString("why")),
        row.getLong("undoes"));
  }

  private static List<ArticleId> articles(String json) {
    return Json.strings(json).stream().map(ArticleId::new).toList();
  }
}

package broadsheet.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import broadsheet.article.PageNotes;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MigrationsTest {
  @TempDir Path folder;

  @Test
  void emptyFileGetsEveryTable() throws SQLException {
    try (var connection = connect()) {
      Migrations.apply(connection, Migrations.ALL);

      assertThat(tables(connection))
          .contains("article", "body", "story", "membership", "read_mark", "schema_version");
      assertThat(version(connection)).isEqualTo(Migrations.ALL.size());
    }
  }

  @Test
  void applyingAgainDoesNothing() throws SQLException {
    try (var connection = connect()) {
      Migrations.apply(connection, Migrations.ALL);
      Migrations.apply(connection, Migrations.ALL);

      assertThat(version(connection)).isEqualTo(Migrations.ALL.size());
    }
  }

  @Test
  void onlyTheMissingStepsAreTaken() throws SQLException {
    try (var connection = connect()) {
      Migrations.apply(connection, List.of("test_first"));
      Migrations.apply(connection, List.of("test_first", "test_second"));

      assertThat(tables(connection)).contains("first_step", "second_step");
      assertThat(version(connection)).isEqualTo(2);
    }
  }

  @Test
  void articlesOfTheFirstEditionHaveNoNotes() throws SQLException {
    try (var connection = connect()) {
      Migrations.apply(connection, Migrations.ALL.subList(0, 1));
      Sql.update(
          connection,
          "INSERT INTO article (id, title, authors, has_time, hashtags, related)"
              + " VALUES ('a', 'Rain', '[]', 0, '[]', '[]')");
      Sql.update(
          connection,
          "INSERT INTO body (article, text, sections) VALUES ('a', 'It rained.', '[]')");
      Migrations.apply(connection, Migrations.ALL);

      var article =
          Sql.rows(
                  connection,
                  "SELECT " + Rows.ARTICLE + " FROM article a JOIN body b ON b.article = a.id",
                  Rows::article)
              .getFirst();
      assertThat(article.notes()).isEqualTo(PageNotes.NONE);
    }
  }

  @Test
  void brokenStepLeavesTheSchemaBeforeIt() throws SQLException {
    try (var connection = connect()) {
      assertThatThrownBy(() -> Migrations.apply(connection, List.of("test_first", "test_broken")))
          .isInstanceOf(SQLException.class);

      assertThat(tables(connection)).contains("first_step").doesNotContain("half_made");
      assertThat(version(connection)).isEqualTo(1);
    }
  }

  @Test
  void newerSchemaIsRefusedInWords() throws SQLException {
    try (var connection = connect()) {
      Migrations.apply(connection, List.of("test_first", "test_second"));

      assertThatThrownBy(() -> Migrations.apply(connection, List.of("test_first")))
          .isInstanceOf(StoreException.class)
          .hasMessageContaining("newer Broadsheet (schema 2; this one knows 1)");
    }
  }

  private Connection connect() throws SQLException {
    return DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("migrated.db"));
  }

  private static List<String> tables(Connection connection) throws SQLException {
    return Sql.rows(
        connection, "SELECT name FROM sqlite_master WHERE type = 'table'", row -> row.getString(1));
  }

  private static long version(Connection connection) throws SQLException {
    return Sql.number(connection, "SELECT MAX(version) FROM schema_version");
  }
}

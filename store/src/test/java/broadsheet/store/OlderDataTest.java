package broadsheet.store;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.article.Outlet;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Data of the first edition is taken over. */
class OlderDataTest {
  @TempDir Path folder = Path.of("");

  private void write(String... statements) throws SQLException {
    var file = "jdbc:sqlite:" + folder.resolve("broadsheet.db");
    try (var connection = DriverManager.getConnection(file)) {
      Migrations.apply(connection, List.of("0001_first_edition", "0002_page_notes"));
      for (var statement : statements) {
        Sql.run(connection, statement);
      }
    }
  }

  @Test
  void keptArticlesGetTheirAddresses() throws SQLException {
    write(
        "INSERT INTO article (id, url, title, authors, has_time, hashtags, related)"
            + " VALUES ('a', 'https://www.tidings.example/Pilots/?utm_source=x', 'T', '[]', 0,"
            + " '[]', '[]'), ('b', NULL, 'U', '[]', 0, '[]', '[]')",
        "INSERT INTO body (article, text, sections) VALUES ('a', 'Text.', '[]')",
        "INSERT INTO fingerprint (article, seen_at, outlet, vector, terms, sketch)"
            + " VALUES ('a', 7, 'Gull', x'00', x'00', x'00')");

    try (var database = Database.open(folder)) {
      var found = new SqlVersionStore(database).byAddress(List.of("tidings.example/Pilots"));
      assertThat(found).containsOnlyKeys("tidings.example/Pilots");
      assertThat(new SqlOutletStore(database).outlets())
          .extracting(Outlet::name)
          .containsExactly("Gull");
    }
  }

  @Test
  void knownOutletsAreKnownStill() throws SQLException {
    write(
        "INSERT INTO outlet (name, domain, country, family, agency)"
            + " VALUES ('Meridian Wire', 'wire.example', NULL, 'Tern House', 1)");

    try (var database = Database.open(folder)) {
      var outlet = new SqlOutletStore(database).outlets().getFirst();
      assertThat(outlet.domain()).isEqualTo("wire.example");
      assertThat(outlet.family()).isEqualTo("Tern House");
      assertThat(outlet.agency()).isTrue();
      assertThat(outlet.country()).isNull();
    }
  }
}

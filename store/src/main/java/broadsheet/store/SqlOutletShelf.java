package broadsheet.store;

import broadsheet.article.ArticleId;
import broadsheet.article.OutletShelf;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads from the database which articles outlets published. */
public final class SqlOutletShelf implements OutletShelf {
  private final Database database;

  public SqlOutletShelf(Database database) {
    this.database = database;
  }

  @Override
  public List<ArticleId> latest(Collection<String> names, int limit, int offset) {
    var parameters = new ArrayList<Object>(names);
    parameters.add(Math.max(0, limit));
    parameters.add(Math.max(0, offset));
    return database.read(
        "Reading the latest articles of " + names,
        connection ->
            Sql.rows(
                connection,
                "SELECT article FROM fingerprint WHERE outlet IN "
                    + marks(names)
                    + " ORDER BY seen_at DESC, article DESC LIMIT ? OFFSET ?",
                row -> new ArticleId(row.getString(1)),
                parameters.toArray()));
  }

  @Override
  public Map<String, Long> counts() {
    return database
        .read(
            "Counting the articles of outlets",
            connection ->
                Sql.rows(
                    connection,
                    "SELECT outlet, COUNT(*) FROM fingerprint WHERE outlet IS NOT NULL"
                        + " GROUP BY outlet",
                    row -> Map.entry(row.getString(1), row.getLong(2))))
        .stream()
        .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  @Override
  public Map<String, Long> languages(Collection<String> names) {
    return database
        .read(
            "Counting the languages of " + names,
            connection ->
                Sql.rows(
                    connection,
                    "SELECT language, COUNT(*) FROM article WHERE language IS NOT NULL"
                        + " AND outlet IN "
                        + marks(names)
                        + " GROUP BY language",
                    row -> Map.entry(row.getString(1), row.getLong(2)),
                    names.toArray()))
        .stream()
        .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private static String marks(Collection<String> names) {
    return "(" + String.join(",", Collections.nCopies(names.size(), "?")) + ")";
  }
}

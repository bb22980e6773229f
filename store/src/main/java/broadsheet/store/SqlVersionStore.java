package broadsheet.store;

import broadsheet.article.Article;
import broadsheet.article.ArticleId;
import broadsheet.article.Body;
import broadsheet.article.Heading;
import broadsheet.article.Reading;
import broadsheet.article.Version;
import broadsheet.article.VersionStore;
import broadsheet.enrichment.RevisedArticle;
import broadsheet.enrichment.RevisionStore;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Keeps the versions of articles in the database. */
public final class SqlVersionStore implements VersionStore, RevisionStore {
  private static final String VERSIONS =
      "SELECT article, number, seen_at, title, standfirst, text, sections, modified_at,"
          + " modified_has_time, modified_offset, change FROM version WHERE article = ? ORDER BY number";
  private static final String ONLY =
      "SELECT f.seen_at, "
          + Rows.ARTICLE
          + " FROM article a JOIN body b ON b.article = a.id"
          + " JOIN fingerprint f ON f.article = a.id WHERE a.id = ?";
  private static final String BY_ADDRESS =
      "SELECT a.address, v.seen_at, "
          + Rows.ARTICLE
          + " FROM article a JOIN body b ON b.article = a.id"
          + " JOIN fingerprint f ON f.article = a.id"
          + " LEFT JOIN version v ON v.article = a.id AND v.number = a.version AND v.number > 1"
          + " WHERE a.address IN (?) ORDER BY f.seen_at, a.id";

  private final Database database;

  public SqlVersionStore(Database database) {
    this.database = database;
  }

  @Override
  public int revise(List<RevisedArticle> batch) {
    if (batch.isEmpty()) {
      return 0;
    }
    var ids = batch.stream().map(revised -> revised.version().article()).toList();
    return database.write(
        "Keeping new versions of " + Words.articles(ids),
        connection -> new RevisionWriter(connection).write(batch));
  }

  @Override
  public List<Version> versions(ArticleId id) {
    return database.read(
        "Reading the versions of article " + id,
        connection -> {
          var versions = Sql.rows(connection, VERSIONS, SqlVersionStore::version, id.value());
          return versions.isEmpty()
              ? Sql.rows(connection, ONLY, SqlVersionStore::only, id.value())
              : versions;
        });
  }

  @Override
  public Optional<Article> article(ArticleId id, int version) {
    var newest = new SqlArticleStore(database).article(id);
    if (newest.isEmpty() || newest.get().version() == version) {
      return newest;
    }
    return versions(id).stream()
        .filter(one -> one.number() == version)
        .findFirst()
        .map(one -> one.in(newest.get()));
  }

  @Override
  public Map<String, Reading> byAddress(Collection<String> addresses) {
    var rows =
        database.read(
            "Looking for " + addresses.size() + " addresses",
            connection ->
                Sql.rowsAmong(
                    connection,
                    new Sql.Select<>(BY_ADDRESS, SqlVersionStore::placed),
                    addresses.stream().filter(address -> !address.isEmpty()).toList()));
    var readings = new HashMap<String, Reading>();
    rows.forEach(row -> readings.put(row.getKey(), row.getValue()));
    return Map.copyOf(readings);
  }

  @Override
  public List<ArticleId> lastChanged(int limit) {
    return database.read(
        "Reading what changed last",
        connection ->
            Sql.rows(
                connection,
                "SELECT article, MAX(position) FROM version WHERE position IS NOT NULL"
                    + " GROUP BY article ORDER BY 2 DESC LIMIT ?",
                row -> new ArticleId(row.getString(1)),
                Math.max(0, limit)));
  }

  private static Map.Entry<String, Reading> placed(ResultSet row) throws SQLException {
    return Map.entry(
        row.getString("address"),
        new Reading(Rows.article(row), Sql.instantOrNull(row, "seen_at")));
  }

  private static Version only(ResultSet row) throws SQLException {
    return Version.of(Rows.article(row), Sql.instant(row, "seen_at"), null);
  }

  private static Version version(ResultSet row) throws SQLException {
    var text = row.getString("text");
    var change = Sql.textOrNull(row, "change");
    return new Version(
        new ArticleId(row.getString("article")),
        row.getInt("number"),
        Sql.instant(row, "seen_at"),
        new Heading(row.getString("title"), Sql.textOrNull(row, "standfirst")),
        new Body(text, Json.sections(row.getString("sections"), text)),
        Rows.time(row, "modified", "modified_has_time"),
        change == null ? null : Json.change(change));
  }
}

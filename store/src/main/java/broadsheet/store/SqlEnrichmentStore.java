package broadsheet.store;

import broadsheet.article.ArticleId;
import broadsheet.enrichment.Enrichment;
import broadsheet.enrichment.EnrichmentStore;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads from the database what is known of kept articles. */
public final class SqlEnrichmentStore implements EnrichmentStore {
  private final Database database;

  public SqlEnrichmentStore(Database database) {
    this.database = database;
  }

  @Override
  public Optional<Enrichment> enrichment(ArticleId id) {
    return Optional.ofNullable(enrichments(List.of(id)).get(id));
  }

  @Override
  public Map<ArticleId, Enrichment> enrichments(Collection<ArticleId> ids) {
    return database
        .read(
            "Reading what is known of " + Words.articles(ids),
            connection ->
                Sql.rowsAmong(
                    connection,
                    new Sql.Select<>(
                        "SELECT article, language, content FROM enrichment WHERE article IN (?)",
                        row ->
                            Map.entry(
                                new ArticleId(row.getString(1)),
                                Json.enrichment(row.getString(2), row.getString(3)))),
                    Words.values(ids)))
        .stream()
        .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  @Override
  public List<ArticleId> tagged(String hashtagKey, int limit, int offset) {
    return database.read(
        "Reading the articles tagged " + hashtagKey,
        connection ->
            Sql.rows(
                connection,
                "SELECT article FROM tagged WHERE hashtag = ?"
                    + " ORDER BY at DESC, article DESC LIMIT ? OFFSET ?",
                row -> new ArticleId(row.getString(1)),
                hashtagKey,
                Math.max(0, limit),
                Math.max(0, offset)));
  }

  @Override
  public long countTagged(String hashtagKey) {
    return database.read(
        "Counting the articles tagged " + hashtagKey,
        connection ->
            Sql.number(connection, "SELECT COUNT(*) FROM tagged WHERE hashtag = ?", hashtagKey));
  }
}

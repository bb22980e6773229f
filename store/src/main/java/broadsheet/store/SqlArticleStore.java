package broadsheet.store;

import broadsheet.article.Article;
import broadsheet.article.ArticleId;
import broadsheet.article.ArticleStore;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads kept articles from the database. */
public final class SqlArticleStore implements ArticleStore {
  private static final String BY_ID =
      "SELECT "
          + Rows.ARTICLE
          + " FROM article a JOIN body b ON b.article = a.id WHERE a.id IN (?)";

  private final Database database;

  public SqlArticleStore(Database database) {
    this.database = database;
  }

  @Override
  public Optional<Article> article(ArticleId id) {
    return articles(List.of(id)).stream().findFirst();
  }

  @Override
  public List<Article> articles(Collection<ArticleId> ids) {
    var found =
        database
            .read(
                "Reading " + Words.articles(ids),
                connection ->
                    Sql.rowsAmong(
                        connection, new Sql.Select<>(BY_ID, Rows::article), Words.values(ids)))
            .stream()
            .collect(Collectors.toMap(Article::id, Function.identity()));
    return ids.stream().flatMap(id -> Optional.ofNullable(found.get(id)).stream()).toList();
  }

  @Override
  public Set<ArticleId> known(Collection<ArticleId> ids) {
    return Set.copyOf(
        database.read(
            "Looking for " + Words.articles(ids),
            connection ->
                Sql.rowsAmong(
                    connection,
                    new Sql.Select<>(
                        "SELECT id FROM article WHERE id IN (?)",
                        row -> new ArticleId(row.getString(1))),
                    Words.values(ids))));
  }

  @Override
  public long count() {
    return database.read(
        "Counting articles", connection -> Sql.number(connection, "SELECT COUNT(*) FROM article"));
  }
}

package broadsheet.store;

import broadsheet.article.ArticleId;
import broadsheet.reader.ArticleMarkStore;
import broadsheet.reader.ReaderId;
import java.time.Instant;
import java.util.Collection;
import java.util.Set;

/** Keeps which reports readers have opened in the database. */
public final class SqlArticleMarkStore implements ArticleMarkStore {
  private final Database database;

  public SqlArticleMarkStore(Database database) {
    this.database = database;
  }

  @Override
  public void markRead(ReaderId reader, ArticleId article, Instant at) {
    database.write(
        "Marking article " + article + " as read",
        connection ->
            Sql.update(
                connection,
                "INSERT INTO article_mark (reader, article, at) VALUES (?, ?, ?)"
                    + " ON CONFLICT (reader, article) DO UPDATE SET at = excluded.at",
                reader.value(),
                article.value(),
                Sql.millis(at)));
  }

  @Override
  public void markUnread(ReaderId reader, Collection<ArticleId> articles) {
    database.write(
        "Marking " + Words.articles(articles) + " as not read",
        connection -> {
          for (var article : articles) {
            Sql.update(
                connection,
                "DELETE FROM article_mark WHERE reader = ? AND article = ?",
                reader.value(),
                article.value());
          }
          return true;
        });
  }

  @Override
  public Set<ArticleId> readAmong(ReaderId reader, Collection<ArticleId> articles) {
    return Set.copyOf(
        database.read(
            "Reading what reader " + reader.value() + " has opened",
            connection ->
                Sql.rowsAmong(
                    connection,
                    new Sql.Select<>(
                        "SELECT article FROM article_mark WHERE reader = ? AND article IN (?)",
                        row -> new ArticleId(row.getString("article"))),
                    Words.values(articles),
                    reader.value())));
  }
}

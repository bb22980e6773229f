package broadsheet.ask;

import broadsheet.article.Article;
import broadsheet.article.ArticleJson;
import broadsheet.article.ReadResult;
import java.util.Locale;

/** Small articles for tests. */
final class AskNews {
  private AskNews() {}

  static Article article(String id, String date, String title, String text) {
    var json =
        String.format(
            Locale.ROOT,
            "{\"id\":\"%s\",\"date\":\"%s\",\"title\":\"%s\",\"text\":\"%s\"}",
            id,
            date,
            title,
            text);
    return switch (ArticleJson.parse(json)) {
      case ReadResult.Read(var articles) -> articles.getFirst();
      case ReadResult.Unreadable(var why) -> throw new IllegalStateException(why);
    };
  }
}

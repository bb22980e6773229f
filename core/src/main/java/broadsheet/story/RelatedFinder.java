package broadsheet.story;

import broadsheet.article.ArticleId;
import java.util.List;

/** Port: finds reports of other stories that have to do with an article. */
public interface RelatedFinder {
  /** At most {@code limit} reports, nearest first, each with its reasons. */
  List<RelatedArticle> related(ArticleId article, int limit);
}

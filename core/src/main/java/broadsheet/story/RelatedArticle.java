package broadsheet.story;

import broadsheet.article.ArticleId;
import java.util.List;

/** A report of another story that has to do with the one being read, and why. */
public record RelatedArticle(ArticleId article, StoryId story, List<Reason> reasons) {
  public RelatedArticle {
    reasons = List.copyOf(reasons);
  }
}

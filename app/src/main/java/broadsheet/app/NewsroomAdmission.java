package broadsheet.app;

import broadsheet.article.Article;
import java.time.Instant;
import java.util.List;

/** Lets articles into a newsroom, understood by a workshop; those that changed as new versions. */
record NewsroomAdmission(Newsroom newsroom, Workshop workshop, ModelRoom models)
    implements EntryDesk.Admission {
  @Override
  public void prepare() {
    models.awaitQuietly();
  }

  @Override
  public void admit(List<Article> articles, Instant readAt) {
    new Arrivals(newsroom, workshop, new NoListener())
        .take(articles.stream().map(article -> new Incoming(article, readAt, null)).toList());
  }
}

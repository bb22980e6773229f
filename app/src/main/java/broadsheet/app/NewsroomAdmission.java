package broadsheet.app;

import broadsheet.article.Article;
import java.util.List;

/** Lets articles into a newsroom, understood by a workshop. */
record NewsroomAdmission(Newsroom newsroom, Workshop workshop, ModelRoom models)
    implements EntryDesk.Admission {
  @Override
  public void prepare() {
    models.awaitQuietly();
  }

  @Override
  public void admit(List<Article> articles) {
    var fresh = newsroom.unknown(articles);
    if (!fresh.isEmpty()) {
      newsroom.admit(workshop.understand(fresh));
    }
  }
}

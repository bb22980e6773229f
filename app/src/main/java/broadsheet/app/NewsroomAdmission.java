package broadsheet.app;

import broadsheet.article.Article;
import broadsheet.article.ArticleId;
import broadsheet.article.ArticleIds;
import broadsheet.article.OutletFile;
import broadsheet.article.OutletLessons;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Lets articles into a newsroom, understood by a workshop; those that changed as new versions. */
final class NewsroomAdmission implements EntryDesk.Admission {
  /** Outlets whose site is learnt; more are passed over until the next start. */
  private static final int OUTLETS_MAX = 10_000;

  private final Newsroom newsroom;
  private final Workshop workshop;
  private final Set<String> outlets = ConcurrentHashMap.newKeySet();

  NewsroomAdmission(Newsroom newsroom, Workshop workshop) {
    this.newsroom = newsroom;
    this.workshop = workshop;
  }

  @Override
  public List<ArticleId> admit(List<Article> articles, Instant readAt) {
    new Arrivals(newsroom, workshop, new IngestListener() {})
        .take(articles.stream().map(article -> new Incoming(article, readAt, null)).toList());
    newsroom.learnPages(lessons(articles));
    return kept(articles.stream().map(ArticleIds::named).toList());
  }

  /** A version is kept under the id of the first one at its address. */
  private List<ArticleId> kept(List<Article> articles) {
    var addresses =
        articles.stream().flatMap(article -> ArticleIds.address(article).stream()).toList();
    var readings = newsroom.stores().versions().byAddress(addresses);
    var kept = new ArrayList<ArticleId>();
    for (var article : articles) {
      var reading = ArticleIds.address(article).map(readings::get).orElse(null);
      kept.add(reading == null ? article.id() : reading.article().id());
    }
    return kept;
  }

  private List<OutletFile> lessons(List<Article> articles) {
    var lessons = new ArrayList<OutletFile>();
    for (var article : articles) {
      var url = article.url();
      var outlet = article.outlet();
      var isRoom = outlets.size() < OUTLETS_MAX;
      if (url != null && outlet != null && isRoom && outlets.add(outlet)) {
        lessons.add(OutletLessons.ofSite(outlet, url, null, null));
      }
    }
    return lessons;
  }
}

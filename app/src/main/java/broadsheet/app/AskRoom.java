package broadsheet.app;

import broadsheet.article.Article;
import broadsheet.article.ArticleId;
import broadsheet.ask.Answer;
import broadsheet.ask.AskSources;
import broadsheet.ask.Asker;
import broadsheet.ask.LeadFinder;
import broadsheet.ask.PlainLeadFinder;
import broadsheet.ask.Question;
import broadsheet.enrichment.Embedder;
import broadsheet.enrichment.EnrichedArticle;
import broadsheet.enrichment.Enrichment;
import broadsheet.story.Rarity;
import java.util.ArrayList;
import java.util.List;

/** Answers readers' questions from what is kept. */
final class AskRoom {
  /** Of a larger story the first so many are asked. */
  private static final int WITHIN_MAX = 500;

  private final LeadFinder everything;
  private final Stores stores;
  private final Embedder embedder;
  private final Rarity rarity = Background.shipped().rarity();

  AskRoom(LeadFinder everything, Stores stores, Embedder embedder) {
    this.everything = everything;
    this.stores = stores;
    this.embedder = embedder;
  }

  /** From these articles or, when there are none, from all. */
  Answer answer(Question question, List<ArticleId> within) {
    var finder = within.isEmpty() ? everything : among(within);
    return Asker.answer(
        question,
        new AskSources(
            finder, ids -> stores.articles().articles(ids), this::known, embedder, rarity));
  }

  private LeadFinder among(List<ArticleId> within) {
    var finder = new PlainLeadFinder();
    stores.articles().articles(within.stream().limit(WITHIN_MAX).toList()).forEach(finder::add);
    return finder;
  }

  /** In the same order; of an article that nothing is known of, nothing. */
  private List<EnrichedArticle> known(List<Article> articles) {
    var known = stores.enrichments().enrichments(articles.stream().map(Article::id).toList());
    var reports = new ArrayList<EnrichedArticle>();
    for (var article : articles) {
      var enrichment = known.get(article.id());
      reports.add(
          new EnrichedArticle(
              article,
              enrichment == null
                  ? new Enrichment("und", List.of(), List.of(), List.of())
                  : enrichment));
    }
    return reports;
  }
}

package broadsheet.ask;

import broadsheet.article.Article;
import broadsheet.article.ArticleId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Orders the articles that share words with a question by how likely they answer it. */
final class LeadRanking {
  /** So many leads are looked through, of all time and of the question's time each. */
  static final int LEADS = 60;

  private LeadRanking() {}

  /** An article looked through. */
  record Ranked(ReadText text, List<Double> features, int passage, double score) {
    static final Comparator<Ranked> BEST_FIRST =
        Comparator.comparingDouble(Ranked::score)
            .reversed()
            .thenComparing(ranked -> ranked.text().article().id());

    Ranked scored(double newScore) {
      return new Ranked(text, features, passage, newScore);
    }
  }

  static List<Ranked> rank(
      QuestionReading question,
      LeadFinder finder,
      Function<Collection<ArticleId>, List<Article>> shelf) {
    var fits = fits(question, finder);
    var ranked = new ArrayList<Ranked>();
    for (var article : shelf.apply(fits.keySet())) {
      var text = ReadText.of(article);
      var fit = fits.getOrDefault(article.id(), new LeadFeatures.Fit(0, 0));
      var looked = LeadFeatures.of(question, text, fit);
      ranked.add(
          new Ranked(text, looked.values(), looked.passage(), LeadModel.score(looked.values())));
    }
    ranked.sort(Ranked.BEST_FIRST);
    return ranked;
  }

  private static Map<ArticleId, LeadFeatures.Fit> fits(
      QuestionReading question, LeadFinder finder) {
    var window = question.window();
    var everywhere =
        shares(finder.leads(new LeadFinder.Request(question.words(), null, null, LEADS)));
    var inTime =
        window.from() == null
            ? Map.<ArticleId, Double>of()
            : shares(
                finder.leads(
                    new LeadFinder.Request(
                        question.words(), window.from(), window.until(), LEADS)));
    var fits = new LinkedHashMap<ArticleId, LeadFeatures.Fit>();
    everywhere.forEach(
        (id, share) -> fits.put(id, new LeadFeatures.Fit(share, inTime.getOrDefault(id, 0.0))));
    inTime.forEach((id, share) -> fits.putIfAbsent(id, new LeadFeatures.Fit(0, share)));
    return fits;
  }

  private static Map<ArticleId, Double> shares(List<LeadFinder.Lead> leads) {
    var shares = new LinkedHashMap<ArticleId, Double>();
    for (var lead : leads) {
      shares.put(lead.article(), lead.score() / Math.max(1e-9, leads.getFirst().score()));
    }
    return shares;
  }
}

package broadsheet.story;

import broadsheet.article.ArticleId;
import java.util.Comparator;
import java.util.List;

/**
 * How much an earlier article is like a new one.
 *
 * @param score the chance that both tell of one event, from 0 to 1
 * @param reasons what the score is made of, strongest first
 */
public record Likeness(ArticleId article, double score, List<Reason> reasons) {
  /** Likest first, then by id: a total order. */
  public static final Comparator<Likeness> LIKEST_FIRST =
      Comparator.comparingDouble(Likeness::score).reversed().thenComparing(Likeness::article);

  public Likeness {
    reasons = List.copyOf(reasons);
  }
}

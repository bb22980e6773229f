package broadsheet.ask;

import broadsheet.article.ArticleId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Port: finds articles that share words with a question, among those that may be asked. */
public interface LeadFinder {
  /** At most {@code limit}, likest first; of equals the one whose id comes first. */
  List<Lead> leads(Request request);

  /**
   * What is looked for.
   *
   * @param words any of them may stand in the article, in its title or its text
   * @param from the first day of publication, null when it may be any
   * @param until the last day, inside
   */
  record Request(String words, @Nullable LocalDate from, @Nullable LocalDate until, int limit) {}

  /** An article and how well its words fit (BM25): comparable within one request only. */
  record Lead(ArticleId article, double score) {}
}

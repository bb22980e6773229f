package broadsheet.story;

import broadsheet.article.ArticleId;
import java.util.List;
import java.util.Optional;

/**
 * Port: finds, among the articles admitted before, those that a new one may share a story with. The
 * answer depends on the articles alone, never on stories, so it can be asked of any partition.
 */
public interface CandidateIndex {
  /** Admits an article; later calls find it. */
  void add(Fingerprint article);

  /** The likest earlier articles within the window, likest first. */
  List<Likeness> likest(Fingerprint article, int limit);

  /**
   * Articles that have to do with an admitted one, whether of the same event or not, most related
   * first; empty when it was never admitted.
   */
  List<Likeness> related(ArticleId article, int limit);

  /** The earliest admitted article of which this one is a copy. */
  Optional<ArticleId> original(Fingerprint article);
}

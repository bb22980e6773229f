package broadsheet.story;

import broadsheet.enrichment.EnrichedArticle;
import broadsheet.enrichment.SentenceVector;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Port: finds articles by words and meaning. Can always be made again from the store. */
public interface SearchIndex {
  /** Adds or replaces; visible to searches when this returns. */
  void add(List<Entry> entries);

  /**
   * Best first; {@code vector} is the query's meaning, null to search by words alone.
   *
   * @throws IllegalArgumentException with a message for people when the query cannot be read
   */
  List<Hit> search(Query query, @Nullable SentenceVector vector);

  /** Empties the index. */
  void clear();

  long count();

  /** What is indexed of one article. */
  record Entry(EnrichedArticle enriched, StoryId story, SentenceVector vector) {}

  /** Words as typed, and how many hits to give after how many passed over. */
  record Query(String words, int limit, int offset) {}

  /**
   * One found article.
   *
   * @param snippet a passage of its text; found words stand between U+E000 and U+E001
   * @param total how many articles match in all, at least
   */
  record Hit(
      broadsheet.article.ArticleId article,
      StoryId story,
      double score,
      String snippet,
      long total) {}
}

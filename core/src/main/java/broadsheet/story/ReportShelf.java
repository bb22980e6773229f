package broadsheet.story;

import broadsheet.enrichment.EnrichedArticle;
import java.util.List;

/** Port: hands out a story's reports. */
@FunctionalInterface
public interface ReportShelf {
  /** The story's articles with what is known of them, in the order of its members. */
  List<EnrichedArticle> reports(Story story);
}

package broadsheet.brief;

import broadsheet.enrichment.EnrichedArticle;
import java.util.List;

/** Chooses a story's headline among those of its reports. */
public final class Headlines {
  private Headlines() {}

  public static String of(List<EnrichedArticle> reports) {
    return reports.getFirst().article().title();
  }
}

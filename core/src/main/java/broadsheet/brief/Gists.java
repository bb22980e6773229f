package broadsheet.brief;

import broadsheet.enrichment.EnrichedArticle;
import java.util.List;

/** Says in one sentence what a story is. */
public final class Gists {
  private Gists() {}

  public static String of(List<EnrichedArticle> reports) {
    var text = reports.getFirst().article().text();
    var end = text.indexOf("\n\n");
    return end < 0 ? text : text.substring(0, end);
  }
}

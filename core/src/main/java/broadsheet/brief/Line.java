package broadsheet.brief;

import broadsheet.article.Citation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One statement of a brief.
 *
 * @param edits what was changed against the cited span, empty when verbatim
 * @param side whose view it is, null when nobody's
 * @param date ISO day it tells of, null when not known
 * @param citations at least one
 */
public record Line(
    String text,
    LineForm form,
    List<String> edits,
    @Nullable String side,
    @Nullable String date,
    List<Citation> citations) {
  public Line {
    edits = List.copyOf(edits);
    citations = List.copyOf(citations);
    if (citations.isEmpty()) {
      throw new IllegalArgumentException("no source, no sentence: " + text);
    }
  }
}

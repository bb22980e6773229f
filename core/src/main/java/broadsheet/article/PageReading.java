package broadsheet.article;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of reading a page.
 *
 * @param article null when the page holds no running text
 * @param remarks for people: what a recipe names and the page does not have
 */
public record PageReading(@Nullable Article article, List<String> remarks) {
  public PageReading {
    remarks = List.copyOf(remarks);
  }
}

package broadsheet.article;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who made an article.
 *
 * @param authors names from the by-line
 * @param outlet who published it
 * @param agency the wire service whose text it is, when it is not the outlet's own
 */
public record Credit(List<String> authors, @Nullable String outlet, @Nullable String agency) {
  /** Nobody is named. */
  public static final Credit NONE = new Credit(List.of(), null, null);

  public Credit {
    authors = List.copyOf(authors);
  }

  public static Credit of(String outlet) {
    return new Credit(List.of(), outlet, null);
  }
}

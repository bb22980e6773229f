package broadsheet.article;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The wiki that a page stands in.
 *
 * @param name as readers know it, null when unknown
 * @param base address of one of its pages, null when unknown
 * @param language ISO 639-1 code, null when unknown
 * @param fileWords what the names of its pictures begin with, before the colon, in lower case
 * @param categoryWords what the names of its categories begin with, before the colon, in lower case
 */
public record WikiSite(
    @Nullable String name,
    @Nullable String base,
    @Nullable String language,
    Set<String> fileWords,
    Set<String> categoryWords) {
  /** Nothing is known. */
  public static final WikiSite UNKNOWN = new WikiSite(null, null, null, Set.of(), Set.of());

  public WikiSite {
    fileWords = Set.copyOf(fileWords);
    categoryWords = Set.copyOf(categoryWords);
  }
}

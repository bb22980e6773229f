package broadsheet.article;

import broadsheet.source.Url;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who publishes, as well as it is known.
 *
 * @param name as readers know it
 * @param aliases other names that stand for it
 * @param domain its web address without "www.", null when unknown
 * @param country ISO 3166 code or name of its home, null when unknown
 * @param family the owner that several outlets share, null when unknown or alone
 * @param agency whether others carry its reports
 * @param language ISO 639-1 code of most of its articles, null when unknown
 * @param home its front page, null when unknown
 * @param favicon address of its sign, null when unknown
 */
public record Outlet(
    String name,
    List<String> aliases,
    @Nullable String domain,
    @Nullable String country,
    @Nullable String family,
    boolean agency,
    @Nullable String language,
    @Nullable Url home,
    @Nullable Url favicon) {
  public Outlet {
    aliases = List.copyOf(aliases);
    if (name.isBlank()) {
      throw new IllegalArgumentException("an outlet without a name");
    }
  }

  /** An outlet of which only the name is known. */
  public static Outlet named(String name) {
    return new Outlet(name, List.of(), null, null, null, false, null, null, null);
  }
}

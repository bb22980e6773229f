package broadsheet.enrichment.place;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The country that an outlet is at home in, as far as its address tells (ISO 3166 domains). */
public final class HomeCountry {
  /** Domains of countries that are used all over the world. */
  private static final Set<String> WORLDWIDE =
      Set.of("ai", "cc", "co", "eu", "fm", "gg", "io", "ly", "me", "sh", "to", "tv", "vc", "ws");

  private HomeCountry() {}

  /** ISO 3166 alpha-2 code for "news.example.co.uk"; null for "news.example.com". */
  public static @Nullable String of(String host) {
    var domain = host.substring(host.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    var isCountry = domain.length() == 2 && domain.chars().allMatch(c -> c >= 'a' && c <= 'z');
    if (!isCountry || WORLDWIDE.contains(domain)) {
      return null;
    }
    return domain.equals("uk") ? "GB" : domain.toUpperCase(Locale.ROOT);
  }
}

package broadsheet.source;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Chooses, of the sitemaps that an index names, those that hold its latest reports: lists of news
 * first, then what changed last, by the index's word or else by a date in the address.
 */
final class SitemapChoice {
  /** What changed longer ago holds no news. */
  static final Duration AGE_MAX = Duration.ofDays(7);

  /** Lists of pages that are no reports. */
  private static final List<String> OTHERS =
      List.of("category", "categories", "author", "tag", "topic", "page-", "image", "video");

  private static final Comparator<Ranked> ORDER =
      Comparator.comparingInt(Ranked::rank)
          .thenComparing(Ranked::changed, Comparator.reverseOrder())
          .thenComparing(Ranked::month, Comparator.reverseOrder());

  private SitemapChoice() {}

  private record Ranked(SitemapDocument.Page page, int rank, Instant changed, int month) {
    static Ranked of(SitemapDocument.Page page) {
      var time = time(page);
      var path = path(page.url());
      var rank = path.contains("news") ? 0 : OTHERS.stream().anyMatch(path::contains) ? 2 : 1;
      return new Ranked(page, rank, time == null ? Instant.EPOCH : time, SitemapChoice.month(path));
    }
  }

  /** When the index says that it changed. */
  static @Nullable Instant time(SitemapDocument.Page page) {
    return page.changed() == null ? null : page.changed().at();
  }

  /** Those worth asking for, the most promising first: of the index's own site, {@code most}. */
  static List<SitemapDocument.Page> of(
      List<SitemapDocument.Page> sitemaps, Url index, Instant now, int most) {
    var taken = new HashSet<String>();
    var ranked =
        sitemaps.stream()
            .filter(page -> isSameSite(index.host(), page.url().host()))
            .filter(page -> taken.add(CanonicalUrl.of(page.url())))
            .map(Ranked::of)
            .sorted(ORDER)
            .toList();
    var chosen = new ArrayList<SitemapDocument.Page>();
    for (var one : ranked) {
      var isOld = time(one.page) != null && one.changed.isBefore(now.minus(AGE_MAX));
      var isOther = one.rank > 1;
      if (chosen.size() < most && (chosen.isEmpty() || (!isOld && !isOther))) {
        chosen.add(one.page);
      }
    }
    return List.copyOf(chosen);
  }

  /** An index may name sitemaps of its host, of those under it and of the one above it. */
  private static boolean isSameSite(String one, String other) {
    var a = one.startsWith("www.") ? one.substring(4) : one;
    var b = other.startsWith("www.") ? other.substring(4) : other;
    return a.equals(b) || a.endsWith("." + b) || b.endsWith("." + a);
  }

  private static String path(Url url) {
    var value = url.value().toLowerCase(Locale.ROOT);
    var path = value.indexOf('/', value.indexOf("://") + 3);
    return path < 0 ? "" : value.substring(path);
  }

  /** "…2031-05…", "…203105…", "…/2031/5/…" as 203105; 0 without one. */
  private static int month(String path) {
    for (var i = 0; i + 5 <= path.length(); i++) {
      var isYear =
          path.startsWith("20", i)
              && isDigit(path, i + 2)
              && isDigit(path, i + 3)
              && !isDigit(path, i - 1);
      if (isYear) {
        return 100 * Integer.parseInt(path.substring(i, i + 4)) + monthAt(path, i + 4);
      }
    }
    return 0;
  }

  private static int monthAt(String path, int after) {
    var at = isDigit(path, after) ? after : after + 1;
    if (!isDigit(path, at)) {
      return 0;
    }
    var first = path.charAt(at) - '0';
    return isDigit(path, at + 1) ? 10 * first + path.charAt(at + 1) - '0' : first;
  }

  private static boolean isDigit(String text, int at) {
    return at >= 0 && at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
  }
}

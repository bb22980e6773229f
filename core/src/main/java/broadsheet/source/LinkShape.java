package broadsheet.source;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What an address looks like: a report's, a section's, or something else's.
 *
 * @param segments of the path, in lower case
 * @param slugWords words in the longest segment
 * @param pattern the path with what differs from page to page left out
 */
record LinkShape(
    List<String> segments, int slugWords, boolean isDated, boolean isNumbered, String pattern) {
  private static final int SEGMENTS_MAX = 20;
  private static final int YEAR_MIN = 1990;
  private static final int YEAR_MAX = 2099;

  private static final Set<String> OTHER =
      Set.of(
          "tag",
          "tags",
          "author",
          "authors",
          "autor",
          "autores",
          "auteur",
          "category",
          "categories",
          "topic",
          "topics",
          "thema",
          "themen",
          "tema",
          "temas",
          "login",
          "signin",
          "sign-in",
          "signup",
          "sign-up",
          "register",
          "subscribe",
          "subscription",
          "subscriptions",
          "abo",
          "account",
          "search",
          "suche",
          "buscar",
          "recherche",
          "about",
          "about-us",
          "contact",
          "contacts",
          "contact-us",
          "kontakt",
          "privacy",
          "privacy-policy",
          "terms",
          "imprint",
          "impressum",
          "newsletter",
          "newsletters",
          "gallery",
          "galleries",
          "photos",
          "photo",
          "pictures",
          "video",
          "videos",
          "audio",
          "podcast",
          "podcasts",
          "shop",
          "store",
          "jobs",
          "careers",
          "advertise",
          "advertising",
          "help",
          "faq",
          "sitemap",
          "rss",
          "feed",
          "feeds",
          "cookies",
          "cookie-policy",
          "games",
          "crossword",
          "weather",
          "wetter",
          "tv",
          "archive",
          "archives",
          "archiv",
          "user",
          "users",
          "profile",
          "people",
          "page",
          "print",
          "comments",
          "share",
          "legal",
          "wp-login.php",
          "wp-admin",
          "cart",
          "events",
          "donate",
          "membership",
          "staff",
          "team",
          "mediadaten",
          "datenschutz",
          "agb",
          "hilfe");

  private static final List<String> FILES =
      List.of(
          ".jpg", ".jpeg", ".png", ".gif", ".webp", ".svg", ".pdf", ".mp3", ".mp4", ".zip", ".xml",
          ".rss", ".css", ".js", ".doc", ".docx", ".ics", ".apk", ".exe", ".json", ".txt");

  static LinkShape of(String canonical) {
    var slash = canonical.indexOf('/');
    var path = slash < 0 ? "" : canonical.substring(slash + 1).toLowerCase(Locale.ROOT);
    var query = path.indexOf('?');
    var bare = query < 0 ? path : path.substring(0, query);
    var segments = bare.isEmpty() ? List.<String>of() : List.of(bare.split("/", SEGMENTS_MAX));
    var words = segments.stream().mapToInt(LinkShape::words).max().orElse(0);
    return new LinkShape(
        segments,
        words,
        isDated(segments),
        isNumbered(segments, query < 0 ? "" : path),
        pattern(segments));
  }

  /** Whether it leads to what is neither report nor section. */
  boolean isOther() {
    return segments.stream().anyMatch(OTHER::contains)
        || (!segments.isEmpty() && FILES.stream().anyMatch(segments.getLast()::endsWith));
  }

  /** Few short words and no number: /world, /en/world/europe. */
  boolean isSection() {
    return !segments.isEmpty()
        && segments.size() <= 3
        && segments.stream().allMatch(s -> words(s) <= 3 && s.length() <= 30 && digits(s) == 0);
  }

  private static int words(String segment) {
    var words = 0;
    for (var word : segment.split("[-_+]|%20", 40)) {
      words += word.length() > 1 && digits(word) < word.length() ? 1 : 0;
    }
    return words;
  }

  private static int digits(String text) {
    return (int) text.chars().filter(c -> c >= '0' && c <= '9').count();
  }

  private static boolean isDated(List<String> segments) {
    for (var i = 0; i < segments.size(); i++) {
      var segment = segments.get(i);
      var next = i + 1 < segments.size() ? segments.get(i + 1) : "";
      var year = segment.length() >= 4 && isYear(segment.substring(0, 4));
      var alone = segment.length() == 4 && !next.isEmpty() && isMonth(next);
      var joined = segment.length() >= 7 && digits(segment.substring(0, 4)) == 4;
      var packed = joined && (digits(segment.substring(0, Math.min(8, segment.length()))) == 8);
      var dashed = joined && segment.charAt(4) == '-' && digits(segment.substring(5, 7)) == 2;
      if (year && (alone || packed || dashed)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isYear(String digits) {
    return digits(digits) == 4
        && Integer.parseInt(digits) >= YEAR_MIN
        && Integer.parseInt(digits) <= YEAR_MAX;
  }

  private static boolean isMonth(String segment) {
    return (segment.length() <= 2 && digits(segment) == segment.length()) || Months.of(segment) > 0;
  }

  /** A number of five digits and more, or an id of letters and digits. */
  private static boolean isNumbered(List<String> segments, String query) {
    return longest(query) >= 5 || segments.stream().anyMatch(s -> longest(s) >= 5 || isMixed(s));
  }

  private static int longest(String text) {
    var most = 0;
    var run = 0;
    for (var i = 0; i < text.length(); i++) {
      run = text.charAt(i) >= '0' && text.charAt(i) <= '9' ? run + 1 : 0;
      most = Math.max(most, run);
    }
    return most;
  }

  private static boolean isMixed(String segment) {
    var id = segment.substring(segment.lastIndexOf('-') + 1);
    var digits = digits(id);
    return id.length() >= 8 && digits >= 3 && digits < id.length() && id.indexOf('.') < 0;
  }

  /** The first segments as they are, the rest by its kind. */
  private static String pattern(List<String> segments) {
    var out = new StringBuilder();
    for (var i = 0; i < segments.size(); i++) {
      var segment = segments.get(i);
      var varies = digits(segment) > 0 || words(segment) > 2 || i == segments.size() - 1;
      out.append('/').append(varies ? "*" : segment);
    }
    return out.toString();
  }
}

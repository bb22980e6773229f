package broadsheet.source;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * By what an entry may be known again.
 *
 * @param link canonical; "" when there is none or it is the feed's own home
 * @param loose the link's path without host and query, "" where that says nothing
 */
record EntryMarks(
    String guid,
    String link,
    String loose,
    String title,
    String print,
    @Nullable Instant published) {
  private static final int TITLE_MAX = 300;
  private static final int GUID_MAX = 1_000;
  private static final int PRINT_CHARS = 20;
  private static final double A_THIRD = 1 / 3.0;
  private static final double A_HALF = 0.5;
  private static final Duration SAME_TIME = Duration.ofHours(1);

  static EntryMarks of(Entry entry, String home) {
    var guid = entry.guid() == null ? "" : cut(entry.guid(), GUID_MAX);
    var link = link(entry.link(), home);
    var title = cut(entry.headline().toLowerCase(Locale.ROOT), TITLE_MAX);
    return new EntryMarks(guid, link, loose(link, guid), title, print(entry), entry.time());
  }

  static EntryMarks of(KnownEntry known) {
    return new EntryMarks(
        known.guid(),
        known.link(),
        loose(known.link(), known.guid()),
        known.title(),
        known.print(),
        known.published());
  }

  KnownEntry known(EntryKey key) {
    return new KnownEntry(key, guid, link, title, print, published);
  }

  private static String cut(String text, int most) {
    return text.length() > most ? text.substring(0, most) : text;
  }

  private static String link(@Nullable Url url, String home) {
    var link = url == null ? "" : CanonicalUrl.of(url);
    var bare = link.indexOf('/') < 0 && link.indexOf('?') < 0;
    return bare || link.equals(home) ? "" : link;
  }

  private static String loose(String link, String guid) {
    var address = link.isEmpty() ? Urls.absolute(guid).map(CanonicalUrl::of).orElse("") : link;
    var path = address.indexOf('/');
    var query = address.indexOf('?');
    if (path < 0 || (query >= 0 && query < path)) {
      return "";
    }
    var loose = address.substring(path, query < 0 ? address.length() : query);
    var session = loose.indexOf(';');
    return session < 0 ? loose : loose.substring(0, session);
  }

  private static String print(Entry entry) {
    var seen = new StringBuilder(entry.headline());
    if (entry.summary() != null) {
      seen.append('\n').append(words(entry.summary()));
    }
    for (var content : entry.contents()) {
      seen.append('\n').append(words(content));
    }
    return digest(seen.toString());
  }

  /** The characters between the tags: what is clean has no bracket that is none. */
  private static String words(FeedText text) {
    if (!text.isMarkup()) {
      return Blanks.fold(text.value());
    }
    var html = text.value();
    var out = new StringBuilder(html.length());
    var at = 0;
    while (at < html.length()) {
      var open = html.indexOf('<', at);
      out.append(html, at, open < 0 ? html.length() : open).append(' ');
      var close = open < 0 ? -1 : html.indexOf('>', open);
      at = close < 0 ? html.length() : close + 1;
    }
    return Blanks.fold(out.toString());
  }

  static String digest(String text) {
    try {
      var hash = MessageDigest.getInstance("SHA-256");
      var bytes = hash.digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(bytes).substring(0, PRINT_CHARS);
    } catch (NoSuchAlgorithmException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }

  boolean isTimedAs(EntryMarks other) {
    return published != null && published.equals(other.published);
  }

  private boolean isTimedApart(EntryMarks other) {
    return published != null
        && other.published != null
        && Duration.between(published, other.published).abs().compareTo(SAME_TIME) > 0;
  }

  /** Whether an equal guid may be believed: not where nothing else is as it was. */
  boolean mayBe(EntryMarks other) {
    var linked = !link.isEmpty() && link.equals(other.link);
    if (linked || title.equals(other.title)) {
      return true;
    }
    var timed = published != null && other.published != null;
    return timed ? !isTimedApart(other) : likeness(other) >= A_THIRD;
  }

  /** Whether an equal link may be believed though the guid is another. */
  boolean mayBeMoved(EntryMarks other) {
    return guid.isEmpty()
        || other.guid.isEmpty()
        || guid.equals(other.guid)
        || title.equals(other.title)
        || isTimedAs(other)
        || likeness(other) >= A_HALF;
  }

  /** Whether equal words are the same entry again, and not next week's. */
  boolean isSaidOnce(EntryMarks other) {
    return !isTimedApart(other);
  }

  private double likeness(EntryMarks other) {
    var mine = Set.of(distinct(title));
    var its = Set.of(distinct(other.title));
    var shared = mine.stream().filter(its::contains).count();
    return (double) shared / Math.max(1, Math.min(mine.size(), its.size()));
  }

  private static String[] distinct(String title) {
    return List.of(title.split(" ", TITLE_MAX)).stream().distinct().toArray(String[]::new);
  }
}

package broadsheet.article;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The names under which a page's site is known, by which they are told from titles and authors. */
final class SiteNames {
  private static final List<String> DIVIDERS =
      List.of(
          " | ", " - ", " – ", " — ", " :: ", " » ", " · ", " › ", " • ", " // ", " « ", " ¦ ",
          " ← ", " ~ ", " > ", " * ");

  private final Set<String> keys = new HashSet<>();

  SiteNames(List<String> names, String host) {
    names.forEach(this::add);
    add(host);
    var labels = host.split("\\.", -1);
    if (labels.length >= 2) {
      add(labels[labels.length - 2]);
      add(labels[0]);
    }
  }

  private void add(String name) {
    var key = key(name);
    if (key.length() >= 2) {
      keys.add(key);
    }
  }

  /** Whether a text is the site's name, as far as its letters go. */
  boolean isSite(String text) {
    var key = key(text);
    return key.length() >= 2 && keys.contains(key);
  }

  /** Whether a short text holds the site's name, or is held by it. */
  boolean isLikeSite(String text) {
    var key = key(text);
    for (var site : keys) {
      var near = key.length() >= 4 && site.length() >= 4;
      if (key.equals(site) || (near && (key.contains(site) || site.contains(key)))) {
        return true;
      }
    }
    return false;
  }

  /** "Ferry aground" for "Ferry aground | Ledger" and "Ledger: Ferry aground". */
  String without(String title) {
    var bare = title.strip();
    for (var divider : DIVIDERS) {
      bare = withoutTail(bare, divider);
      var first = bare.indexOf(divider);
      if (first > 0 && isLikeSite(bare.substring(0, first))) {
        bare = bare.substring(first + divider.length()).strip();
      }
    }
    return bare;
  }

  private String withoutTail(String title, String divider) {
    var last = title.lastIndexOf(divider);
    if (last <= 0) {
      return title;
    }
    var tail = title.substring(last + divider.length());
    var sure = divider.equals(" | ") && last > 15;
    return sure || tail.isBlank() || isLikeSite(tail) ? title.substring(0, last).strip() : title;
  }

  /** The parts of a title between any dividers, with the whole. */
  static List<String> parts(String title) {
    var marked = title;
    for (var divider : DIVIDERS) {
      marked = marked.replace(divider, "\n");
    }
    return marked.lines().map(String::strip).filter(part -> !part.isEmpty()).toList();
  }

  private static String key(String name) {
    var lower = name.toLowerCase(Locale.ROOT);
    var key = new StringBuilder();
    lower.codePoints().filter(Character::isLetterOrDigit).forEach(key::appendCodePoint);
    return key.toString();
  }
}

package broadsheet.article;

import broadsheet.source.Url;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** Finds who wrote a page's article. */
final class HtmlAuthors {
  private static final int LOOK_MAX = 20;
  private static final int NAME_WORDS_MAX = 6;
  private static final List<String> METAS =
      List.of(
          "meta[name=author]",
          "meta[property=author]",
          "meta[name=parsely-author]",
          "meta[name=sailthru.author]",
          "meta[name=dc.creator]",
          "meta[name=DC.creator]",
          "meta[name=byl]",
          "meta[property=article:author]",
          "meta[name=article:author]");
  private static final List<String> MARKED =
      List.of(
          "[itemprop=author] [itemprop=name]",
          "[itemprop=author]",
          "a[rel=author]",
          "[rel=author]",
          ".author-name",
          ".byline-name",
          "[class*=author-name]",
          "[class*=authorname]",
          ".byline a",
          "[class*=byline] a",
          ".author a",
          ".author",
          "[class*=byline]",
          "[class*=author]");

  private HtmlAuthors() {}

  static List<String> of(Document page, @Nullable String outlet) {
    for (var selector : METAS) {
      var names = new ArrayList<String>();
      page.select(selector).forEach(meta -> names.addAll(split(meta.attr("content"))));
      var fit = sensible(names, outlet);
      if (!fit.isEmpty()) {
        return fit;
      }
    }
    for (var selector : MARKED) {
      var names = new ArrayList<String>();
      page.select(selector).stream().limit(LOOK_MAX).forEach(e -> names.addAll(split(e.text())));
      var fit = sensible(names, outlet);
      if (!fit.isEmpty() && fit.size() <= 4) {
        return fit;
      }
    }
    return List.of();
  }

  /** The names in "By Dagna Orlik, Tam Vael and Bo Lund". */
  static List<String> split(String line) {
    if (line.length() > 200) {
      return List.of();
    }
    var bare = line.strip();
    for (var begin :
        List.of("written by ", "posted by ", "published by ", "by ", "von ", "par ", "por ")) {
      if (bare.regionMatches(true, 0, begin, 0, begin.length())) {
        bare = bare.substring(begin.length()).strip();
      }
    }
    return ByLines.names(bare);
  }

  /** Names that people have: no addresses, no agencies, not the outlet's own. */
  static List<String> sensible(List<String> names, @Nullable String outlet) {
    return names.stream()
        .distinct()
        .filter(name -> !Url.isWebAddress(name) && name.indexOf('@') < 0 && name.indexOf('/') < 0)
        .filter(name -> name.length() >= 3 && name.length() <= 60)
        .filter(name -> name.split(" ", -1).length <= NAME_WORDS_MAX)
        .filter(name -> name.chars().noneMatch(Character::isDigit))
        .filter(name -> outlet == null || !isSame(name, outlet))
        .filter(name -> !isNobody(name))
        .toList();
  }

  private static boolean isSame(String name, String outlet) {
    return name.equalsIgnoreCase(outlet);
  }

  private static boolean isNobody(String name) {
    return List.of(
            "admin",
            "administrator",
            "staff",
            "editor",
            "redaktion",
            "about",
            "posted",
            "published",
            "updated",
            "share",
            "comments")
        .contains(name.toLowerCase(Locale.ROOT));
  }
}

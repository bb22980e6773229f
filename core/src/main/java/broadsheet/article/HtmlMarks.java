package broadsheet.article;

import broadsheet.article.HtmlSigns.Sign;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * Tells what kind of page an article stands on: by JSON-LD and meta elements, and by the names of
 * elements only where machines are told nothing.
 */
final class HtmlMarks {
  private static final Set<String> WALLS = Set.of("paywall", "piano", "regwall", "premiumwall");
  private static final Set<String> LIVE = Set.of("liveblog", "liveticker", "livefeed", "livecast");

  /** Words in class names of elements that are of use here. */
  static final List<Set<String>> MARKING = List.of(WALLS, LIVE);

  /** So many pieces with a time of their own make a live blog of a page that is named like one. */
  private static final int LIVE_PIECES_MIN = 3;

  private HtmlMarks() {}

  static List<PageMark> of(HtmlMetas metas, JsonLd linked, HtmlSigns signs) {
    var marks = new ArrayList<PageMark>();
    if (isWalled(metas, linked, signs)) {
      marks.add(PageMark.PAYWALL);
    }
    if (linked.isA("liveblogposting") || isLive(signs)) {
      marks.add(PageMark.LIVE_BLOG);
    }
    return marks;
  }

  private static boolean isWalled(HtmlMetas metas, JsonLd linked, HtmlSigns signs) {
    var free = said(linked.piece().path("isAccessibleForFree"));
    if (free.isEmpty()) {
      free = said(linked.piece().path("hasPart").path("isAccessibleForFree"));
    }
    if (free.isEmpty()) {
      free = metas.get("isaccessibleforfree").orElse("").toLowerCase(Locale.ROOT);
    }
    if (!free.isEmpty()) {
      return free.equals("false") || free.equals("no") || free.endsWith("/false");
    }
    var tier = metas.get("article:content_tier").orElse("").toLowerCase(Locale.ROOT);
    if (!tier.isEmpty()) {
      return tier.equals("locked");
    }
    return signs.marked().stream().anyMatch(HtmlMarks::isWall);
  }

  private static String said(JsonNode value) {
    return value.isValueNode() && !value.isNull()
        ? value.asString("").strip().toLowerCase(Locale.ROOT)
        : "";
  }

  private static boolean isWall(Sign sign) {
    var element = sign.element();
    var hidden = element.attr("style").replace(" ", "").contains("display:none");
    return !hidden
        && !element.hasAttr("hidden")
        && ClassWords.any(ClassWords.of(element), WALLS)
        && element.text().length() >= 20;
  }

  private static boolean isLive(HtmlSigns signs) {
    var times = 0;
    var named = false;
    for (var sign : signs.marked()) {
      var words = ClassWords.of(sign.element());
      times += sign.element().normalName().equals("time") && !sign.apart() ? 1 : 0;
      named |= !sign.apart() && isNamedLive(words);
    }
    return named && times >= LIVE_PIECES_MIN;
  }

  /** Whether the words name a live blog. */
  static boolean isNamedLive(List<String> words) {
    var live = words.indexOf("live");
    return ClassWords.any(words, LIVE)
        || (live >= 0 && live + 1 < words.size() && words.get(live + 1).equals("blog"));
  }
}

package broadsheet.web;

import broadsheet.article.Outlet;
import broadsheet.reader.OutletMark;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * An outlet as it stands in a list.
 *
 * @param sign where its sign is, empty when it has none
 * @param mark its initials, for one without
 * @param note what it is, where and whose: "agency · Velmora · Tern House"; may be empty
 */
public record OutletRow(
    String name, String href, String sign, String mark, String note, long articles) {
  /** What is known of many outlets by their names: how many reports, and the keys of signs. */
  record Known(Map<String, Long> counts, Map<String, String> signs) {}

  static OutletRow of(Outlet outlet, Known known) {
    var counts = known.counts;
    var articles = counts.getOrDefault(outlet.name(), 0L);
    for (var alias : outlet.aliases()) {
      articles += counts.getOrDefault(alias, 0L);
    }
    var mark = OutletMark.of(outlet.name());
    var key = known.signs.get(outlet.name());
    var sign = key == null ? "" : Links.sign(key);
    var href = Links.outlet(outlet.name());
    return new OutletRow(outlet.name(), href, sign, mark, note(outlet), articles);
  }

  /** "1,204 reports". */
  public String count() {
    return Counts.reports(articles);
  }

  private static String note(Outlet outlet) {
    var parts = new ArrayList<String>();
    if (outlet.agency()) {
      parts.add("agency");
    }
    parts.addAll(outlet.country() == null ? List.of() : List.of(place(outlet)));
    parts.addAll(outlet.language() == null ? List.of() : List.of(language(outlet.language())));
    parts.addAll(outlet.family() == null ? List.of() : List.of(outlet.family()));
    return String.join(" · ", parts);
  }

  private static String place(Outlet outlet) {
    return outlet.country() == null ? "" : SourceView.country(outlet.country());
  }

  /** "French" for "fr". */
  static String language(String code) {
    return code.length() == 2 ? Locale.of(code).getDisplayLanguage(Locale.ENGLISH) : code;
  }
}

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
 * @param mark its initials
 * @param note what it is, where and whose: "agency · Velmora · Tern House"; may be empty
 */
public record OutletRow(String name, String href, String mark, String note, long articles) {
  static OutletRow of(Outlet outlet, Map<String, Long> counts) {
    var articles = counts.getOrDefault(outlet.name(), 0L);
    for (var alias : outlet.aliases()) {
      articles += counts.getOrDefault(alias, 0L);
    }
    var mark = OutletMark.of(outlet.name());
    return new OutletRow(outlet.name(), Links.outlet(outlet.name()), mark, note(outlet), articles);
  }

  /** "1,204 reports". */
  public String count() {
    return String.format(Locale.ENGLISH, articles == 1 ? "%,d report" : "%,d reports", articles);
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

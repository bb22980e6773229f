package broadsheet.article;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.parser.Parser;

/**
 * What a page's head says in single values.
 *
 * @param title the text of the title element
 * @param values the first content of each meta element by its name in lower case
 */
record HtmlMetas(String title, Map<String, String> values) {
  HtmlMetas {
    values = Map.copyOf(values);
  }

  static HtmlMetas of(HtmlHead head) {
    var metas = new HashMap<String, String>();
    var place = head.page().head();
    for (var element : head.metas()) {
      var inHead = place.equals(element.parent());
      for (var attribute : List.of("property", "name", inHead ? "itemprop" : "http-equiv")) {
        var name = element.attr(attribute).strip().toLowerCase(Locale.ROOT);
        var content = name.isEmpty() ? "" : clean(element.attr("content"));
        if (!content.isEmpty()) {
          metas.putIfAbsent(name, content);
        }
      }
    }
    return new HtmlMetas(head.page().title(), metas);
  }

  Optional<String> get(String name) {
    return Optional.ofNullable(values.get(name));
  }

  /** The first of these names that is there. */
  Optional<String> first(List<String> names) {
    return names.stream().flatMap(name -> get(name).stream()).findFirst();
  }

  /** Entities that were written twice made plain, spaces made one. */
  static String clean(String value) {
    var plain = value.indexOf('&') >= 0 ? Parser.unescapeEntities(value, false) : value;
    return HtmlSigns.squeeze(plain);
  }
}

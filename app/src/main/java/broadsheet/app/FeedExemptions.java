package broadsheet.app;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Which feed cases do not apply, and why; printed with the score. */
final class FeedExemptions {
  private static final String SCRIPT =
      "the text inside a script, as the HTML standard reads it, is not shown";
  private static final String DRAWING = "drawings and formulas (svg, math) are dropped";
  private static final String STANDARD = "the HTML standard reads it another way";
  private static final String UNKEPT = "not kept: nothing in a news reader uses it";
  private static final String HTTP = "the fetcher's part: headers of the answer";
  private static final String ID = "an identifier stays as it is written, it is no link";

  /** By a part of the case's name or of its expectation. */
  private static final Map<String, String> REASONS = reasons();

  private FeedExemptions() {}

  private static Map<String, String> reasons() {
    var reasons = new LinkedHashMap<String, String>();
    put(reasons, SCRIPT, "_crazy.xml");
    put(reasons, DRAWING, "mathml", "svg", "xlink.xml");
    put(
        reasons,
        STANDARD,
        "entities/lang.xml",
        "entities/rang.xml",
        "acceptable_element_br.xml",
        "item_description_not_a_doctype",
        "xml_declaration_unexpected_character",
        "item_content_encoded_script_nested_cdata");
    put(reasons, HTTP, "headers_etag", "headers_foo", "headers_last_modified-");
    put(reasons, ID, "http_entry_id_base", "http_feed_id_base");
    put(
        reasons,
        UNKEPT,
        "['cloud']",
        "['docs']",
        "['textinput']",
        "['validity_",
        "['wfw_comment']",
        "start_parsed",
        "['psc_chapters']['version']",
        "['media_credit']",
        "['media_player']",
        "['thr_in-reply-to']['ref']",
        "['content'][0]['src']",
        "gml_point_3d");
    put(reasons, "elements that no format defines are passed over", "madeup", "arbitrary_element");
    put(reasons, "metres of an unnamed system are no place", "_utm.xml");
    put(reasons, "entities that a DOCTYPE declares are not expanded", "entity_in_doctype");
    put(
        reasons,
        "blanks around a word do not change it",
        "block_whitespace",
        "explicit_whitespace");
    return reasons;
  }

  private static void put(Map<String, String> reasons, String reason, String... parts) {
    for (var part : parts) {
      reasons.put(part, reason);
    }
  }

  static Optional<String> reason(String name, String expression) {
    for (var entry : REASONS.entrySet()) {
      if (name.contains(entry.getKey()) || expression.contains(entry.getKey())) {
        return Optional.of(entry.getValue());
      }
    }
    return Optional.empty();
  }
}

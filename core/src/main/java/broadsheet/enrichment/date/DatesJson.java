package broadsheet.enrichment.date;

import java.util.List;
import tools.jackson.databind.node.ArrayNode;

/** Prints the dates of a text as JSON, by the command line's contract. */
public final class DatesJson {
  private DatesJson() {}

  /**
   * One object a date.
   *
   * @param explain whether each says how it was found
   */
  public static void print(List<ToldDate> dates, ArrayNode array, boolean explain) {
    for (var date : dates) {
      var node = array.addObject();
      node.put("begin", date.span().begin()).put("end", date.span().end());
      node.put("value", date.value()).put("until", date.until());
      node.put("duration", date.duration()).put("grain", date.grain().word());
      node.put("expected", date.expected());
      if (explain || (date.value() == null && date.duration() == null)) {
        node.put(
            date.value() == null && date.duration() == null ? "unresolved" : "reason",
            date.reason());
      }
    }
  }
}

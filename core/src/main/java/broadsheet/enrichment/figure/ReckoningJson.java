package broadsheet.enrichment.figure;

import broadsheet.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Puts figures, incidents and casualties into an enrichment's JSON. */
public final class ReckoningJson {
  private ReckoningJson() {}

  public static void put(ObjectNode json, Reckoning reckoning) {
    var figures = json.putArray("figures");
    reckoning.figures().forEach(figure -> figure(figures.addObject(), figure));
    var incidents = json.putArray("incidents");
    reckoning.incidents().forEach(incident -> incident(incidents.addObject(), incident));
    var casualties = json.putObject("casualties");
    toll(casualties, "killed", reckoning.casualties().killed());
    toll(casualties, "injured", reckoning.casualties().injured());
  }

  private static void figure(ObjectNode node, Figure figure) {
    node.put("begin", figure.span().begin()).put("end", figure.span().end());
    number(node, "value", figure.value());
    number(node, "max", figure.max());
    node.put("unit", figure.unit()).put("counts", figure.counts());
    node.put("qualifier", figure.qualifier().word());
    node.put("change", figure.change() == null ? null : figure.change().word());
    number(node, "from", figure.from());
    node.put("scope", figure.scope());
    node.put("subsetOf", figure.subsetOf());
    node.put("according", figure.according());
    node.put("place", figure.place()).put("date", figure.date());
  }

  private static void incident(ObjectNode node, Incident incident) {
    node.put("kind", incident.kind()).put("place", incident.place());
    node.put("date", incident.date()).put("object", incident.object());
    words(node.putArray("means"), incident.means());
    node.put("by", incident.by());
    toll(node, "killed", incident.killed());
    toll(node, "injured", incident.injured());
    toll(node, "missing", incident.missing());
    var damage = node.putArray("damage");
    incident.damage().forEach(span -> span(damage.addObject(), span));
    words(node.putArray("according"), incident.according());
  }

  private static void words(ArrayNode array, List<String> words) {
    words.forEach(array::add);
  }

  private static void toll(ObjectNode node, String name, @Nullable Toll toll) {
    if (toll == null) {
      node.putNull(name);
      return;
    }
    var inner = node.putObject(name);
    number(inner, "value", toll.value());
    number(inner, "max", toll.max());
    inner.put("qualifier", toll.qualifier().word());
    if (toll.span() != null) {
      span(inner, toll.span());
    }
  }

  private static void span(ObjectNode node, Span span) {
    node.put("begin", span.begin()).put("end", span.end());
  }

  /** Whole numbers without a decimal point. */
  private static void number(ObjectNode node, String name, @Nullable Double value) {
    if (value == null) {
      node.putNull(name);
    } else if (value == Math.rint(value) && Math.abs(value) < 1e15) {
      node.put(name, value.longValue());
    } else {
      node.put(name, value.doubleValue());
    }
  }
}

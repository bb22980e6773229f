package broadsheet.enrichment.event;

import broadsheet.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Prints events and claims as JSON, by the command line's contract. */
public final class HappeningsJson {
  private HappeningsJson() {}

  /**
   * Adds the fields {@code events} and {@code claims}.
   *
   * @param explain whether each says how it was read
   */
  public static void put(ObjectNode json, Happenings happenings, boolean explain) {
    var events = json.putArray("events");
    happenings.events().forEach(event -> event(events.addObject(), event, explain));
    var claims = json.putArray("claims");
    happenings.claims().forEach(claim -> claim(claims.addObject(), claim, explain));
  }

  private static void event(ObjectNode node, Event event, boolean explain) {
    node.put("kind", event.kind().word()).put("status", event.status().word());
    parties(node.putArray("by"), event.by());
    parties(node.putArray("to"), event.to());
    var where = event.where();
    if (where == null) {
      node.putNull("where");
    } else {
      span(node.putObject("where"), where.span())
          .put("name", where.name())
          .put("place", where.place());
    }
    node.put("when", event.when());
    var means = node.putArray("means");
    event.means().forEach(means::add);
    node.put("background", event.isBackground());
    var tellings = node.putArray("tellings");
    event.tellings().forEach(telling -> telling(tellings.addObject(), telling, explain));
  }

  private static void telling(ObjectNode node, Telling telling, boolean explain) {
    span(node, telling.trigger());
    span(node.putObject("sentence"), telling.sentence());
    node.put("status", telling.status().word()).put("statement", telling.statement());
    partyOrNull(node, "according", telling.according());
    if (explain) {
      node.put("reason", telling.reason());
    }
  }

  private static void claim(ObjectNode node, Claim claim, boolean explain) {
    span(node.putObject("content"), claim.content());
    parties(node.putArray("claimants"), claim.claimants());
    var stances = node.putArray("stances");
    for (var stance : claim.stances()) {
      var inner = span(stances.addObject(), stance.span());
      inner.put("stance", stance.kind().word());
      partyOrNull(inner, "speaker", stance.speaker());
      if (explain) {
        inner.put("reason", stance.reason());
      }
    }
  }

  private static void parties(ArrayNode array, List<Party> parties) {
    parties.forEach(party -> party(array.addObject(), party));
  }

  private static void partyOrNull(ObjectNode node, String name, @Nullable Party party) {
    if (party == null) {
      node.putNull(name);
    } else {
      party(node.putObject(name), party);
    }
  }

  private static void party(ObjectNode node, Party party) {
    span(node, party.span())
        .put("name", party.name())
        .put("entity", party.entity())
        .put("side", party.side());
  }

  private static ObjectNode span(ObjectNode node, Span span) {
    return node.put("begin", span.begin()).put("end", span.end());
  }
}

package broadsheet.store;

import broadsheet.enrichment.event.Claim;
import broadsheet.enrichment.event.Event;
import broadsheet.enrichment.event.EventKind;
import broadsheet.enrichment.event.EventStatus;
import broadsheet.enrichment.event.Happenings;
import broadsheet.enrichment.event.Party;
import broadsheet.enrichment.event.Stance;
import broadsheet.enrichment.event.StanceKind;
import broadsheet.enrichment.event.Telling;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/** Events and claims as arrays of JSON. */
final class HappeningRows {
  private HappeningRows() {}

  static void write(Happenings happenings, ArrayNode row) {
    var events = row.addArray();
    happenings.events().forEach(event -> write(event, events.addArray()));
    var claims = row.addArray();
    happenings.claims().forEach(claim -> write(claim, claims.addArray()));
  }

  /** None where the row was written before there were events. */
  static Happenings readOrNone(@Nullable JsonNode row) {
    return row == null
        ? Happenings.NONE
        : new Happenings(
            Cells.each(row.get(0), HappeningRows::event),
            Cells.each(row.get(1), HappeningRows::claim));
  }

  private static void write(Event event, ArrayNode row) {
    row.add(event.kind().name()).add(event.status().name());
    write(event.by(), row.addArray());
    write(event.to(), row.addArray());
    var cell = row.addArray();
    var where = event.where();
    if (where != null) {
      Cells.write(where.span(), cell.addArray());
      cell.add(where.name()).add(where.place());
    }
    row.add(event.when());
    Cells.words(event.means(), row.addArray());
    row.add(event.isBackground());
    var tellings = row.addArray();
    event.tellings().forEach(telling -> write(telling, tellings.addArray()));
  }

  private static Event event(JsonNode row) {
    return new Event(
        EventKind.valueOf(row.get(0).asString()),
        EventStatus.valueOf(row.get(1).asString()),
        Cells.each(row.get(2), HappeningRows::party),
        Cells.each(row.get(3), HappeningRows::party),
        where(row.get(4)),
        Cells.countOrNull(row.get(5)),
        Cells.words(row.get(6)),
        row.get(7).asBoolean(),
        Cells.each(row.get(8), HappeningRows::telling));
  }

  private static Event.@Nullable Where where(JsonNode cell) {
    return cell.isEmpty()
        ? null
        : new Event.Where(
            Cells.span(cell.get(0)), cell.get(1).asString(), Cells.countOrNull(cell.get(2)));
  }

  private static void write(Telling telling, ArrayNode row) {
    Cells.write(telling.trigger(), row.addArray());
    Cells.write(telling.sentence(), row.addArray());
    row.add(telling.status().name()).add(telling.statement());
    writeOrEmpty(telling.according(), row.addArray());
    row.add(telling.reason());
  }

  private static Telling telling(JsonNode row) {
    return new Telling(
        Cells.span(row.get(0)),
        Cells.span(row.get(1)),
        EventStatus.valueOf(row.get(2).asString()),
        Cells.countOrNull(row.get(3)),
        partyOrNull(row.get(4)),
        row.get(5).asString());
  }

  private static void write(Claim claim, ArrayNode row) {
    Cells.write(claim.content(), row.addArray());
    write(claim.claimants(), row.addArray());
    var stances = row.addArray();
    for (var stance : claim.stances()) {
      var cell = stances.addArray().add(stance.kind().name());
      Cells.write(stance.span(), cell.addArray());
      writeOrEmpty(stance.speaker(), cell.addArray());
      cell.add(stance.reason());
    }
  }

  private static Claim claim(JsonNode row) {
    return new Claim(
        Cells.span(row.get(0)),
        Cells.each(row.get(1), HappeningRows::party),
        Cells.each(row.get(2), HappeningRows::stance));
  }

  private static Stance stance(JsonNode cell) {
    return new Stance(
        StanceKind.valueOf(cell.get(0).asString()),
        Cells.span(cell.get(1)),
        partyOrNull(cell.get(2)),
        cell.get(3).asString());
  }

  private static void write(List<Party> parties, ArrayNode cell) {
    parties.forEach(party -> writeOrEmpty(party, cell.addArray()));
  }

  private static void writeOrEmpty(@Nullable Party party, ArrayNode cell) {
    if (party != null) {
      Cells.write(party.span(), cell.addArray());
      cell.add(party.name()).add(party.entity()).add(party.side());
    }
  }

  private static @Nullable Party partyOrNull(JsonNode cell) {
    return cell.isEmpty() ? null : party(cell);
  }

  private static Party party(JsonNode cell) {
    return new Party(
        Cells.span(cell.get(0)),
        Cells.textOrNull(cell.get(1)),
        Cells.textOrNull(cell.get(2)),
        Cells.textOrNull(cell.get(3)));
  }
}

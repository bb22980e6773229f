package broadsheet.store;

import broadsheet.enrichment.figure.Casualties;
import broadsheet.enrichment.figure.Change;
import broadsheet.enrichment.figure.Figure;
import broadsheet.enrichment.figure.Incident;
import broadsheet.enrichment.figure.Qualifier;
import broadsheet.enrichment.figure.Reckoning;
import broadsheet.enrichment.figure.Toll;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/** Figures, incidents and casualties as arrays of JSON: figures, incidents, killed, injured. */
final class ReckoningRows {
  private ReckoningRows() {}

  static void write(Reckoning reckoning, ArrayNode row) {
    var figures = row.addArray();
    reckoning.figures().forEach(figure -> write(figure, figures.addArray()));
    var incidents = row.addArray();
    reckoning.incidents().forEach(incident -> write(incident, incidents.addArray()));
    writeOrEmpty(reckoning.casualties().killed(), row.addArray());
    writeOrEmpty(reckoning.casualties().injured(), row.addArray());
  }

  /** None where the row was written before there were figures. */
  static Reckoning readOrNone(@Nullable JsonNode row) {
    return row == null
        ? Reckoning.NONE
        : new Reckoning(
            Cells.each(row.get(0), ReckoningRows::figure),
            Cells.each(row.get(1), ReckoningRows::incident),
            new Casualties(toll(row.get(2)), toll(row.get(3))));
  }

  private static void write(Figure figure, ArrayNode row) {
    var change = figure.change();
    Cells.write(figure.span(), row.addArray());
    row.add(figure.value())
        .add(figure.max())
        .add(figure.unit())
        .add(figure.counts())
        .add(figure.qualifier().name())
        .add(change == null ? null : change.name())
        .add(figure.from())
        .add(figure.scope())
        .add(figure.subsetOf())
        .add(figure.according())
        .add(figure.place())
        .add(figure.date());
  }

  private static Figure figure(JsonNode row) {
    var change = Cells.textOrNull(row.get(6));
    return new Figure(
        Cells.span(row.get(0)),
        row.get(1).asDouble(),
        Cells.numberOrNull(row.get(2)),
        row.get(3).asString(),
        Cells.textOrNull(row.get(4)),
        Qualifier.valueOf(row.get(5).asString()),
        change == null ? null : Change.valueOf(change),
        Cells.numberOrNull(row.get(7)),
        Cells.textOrNull(row.get(8)),
        Cells.countOrNull(row.get(9)),
        Cells.textOrNull(row.get(10)),
        Cells.textOrNull(row.get(11)),
        Cells.textOrNull(row.get(12)));
  }

  private static void write(Incident incident, ArrayNode row) {
    row.add(incident.kind()).add(incident.place()).add(incident.date()).add(incident.object());
    Cells.words(incident.means(), row.addArray());
    row.add(incident.by());
    writeOrEmpty(incident.killed(), row.addArray());
    writeOrEmpty(incident.injured(), row.addArray());
    writeOrEmpty(incident.missing(), row.addArray());
    var damage = row.addArray();
    incident.damage().forEach(span -> Cells.write(span, damage.addArray()));
    Cells.words(incident.according(), row.addArray());
  }

  private static Incident incident(JsonNode row) {
    return new Incident(
        row.get(0).asString(),
        Cells.textOrNull(row.get(1)),
        Cells.textOrNull(row.get(2)),
        Cells.textOrNull(row.get(3)),
        Cells.words(row.get(4)),
        Cells.textOrNull(row.get(5)),
        toll(row.get(6)),
        toll(row.get(7)),
        toll(row.get(8)),
        Cells.each(row.get(9), Cells::span),
        Cells.words(row.get(10)));
  }

  private static void writeOrEmpty(@Nullable Toll toll, ArrayNode row) {
    if (toll != null) {
      row.add(toll.value()).add(toll.max()).add(toll.qualifier().name());
      Cells.writeOrEmpty(toll.span(), row.addArray());
    }
  }

  private static @Nullable Toll toll(JsonNode row) {
    return row.isEmpty()
        ? null
        : new Toll(
            row.get(0).asDouble(),
            Cells.numberOrNull(row.get(1)),
            Qualifier.valueOf(row.get(2).asString()),
            Cells.spanOrNull(row.get(3)));
  }
}

package broadsheet.checks;

import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

/** The picture of who uses whom, in PlantUML, as the code has it. */
final class Diagram {
  private Diagram() {}

  /** One part that uses another. */
  record Arrow(String from, String to) {
    @Override
    public String toString() {
      return "[" + from + "] --> [" + to + "]";
    }
  }

  /** Every arrow of the code, in the order of the house. */
  static List<Arrow> arrows(House house, JavaClasses code) {
    var arrows = new TreeSet<Arrow>(Comparator.comparing(Diagram::place));
    for (var type : code) {
      house
          .usedParts(type)
          .filter(use -> !house.part(type).isEmpty())
          .map(use -> new Arrow(house.part(type), house.part(use.getTargetClass())))
          .forEach(arrows::add);
    }
    return List.copyOf(arrows);
  }

  /** The arrows that a drawn picture holds. */
  static List<Arrow> read(String picture) {
    var arrows = new ArrayList<Arrow>();
    for (var line : picture.lines().toList()) {
      var middle = line.indexOf("] --> [");
      if (line.startsWith("[") && middle > 0 && line.endsWith("]")) {
        arrows.add(
            new Arrow(line.substring(1, middle), line.substring(middle + 7, line.length() - 1)));
      }
    }
    return arrows;
  }

  static String draw(House house, JavaClasses code) {
    var picture = new StringBuilder("@startuml\n' Drawn from the code by .ci/redraw.\n");
    var parts = new TreeSet<String>(Comparator.comparing(Diagram::place));
    code.forEach(type -> parts.add(house.part(type)));
    parts.forEach(part -> picture.append('[').append(part).append("]\n"));
    picture.append('\n');
    arrows(house, code).forEach(arrow -> picture.append(arrow).append('\n'));
    return picture.append("@enduml\n").toString();
  }

  private static String place(Arrow arrow) {
    return place(arrow.from()) + " " + place(arrow.to());
  }

  /** Sorts by the data's way, then the edges, then app. */
  private static String place(String part) {
    var inCore = House.WAY.indexOf(part);
    var inEdges = House.EDGES.indexOf(part);
    var rank = inCore >= 0 ? inCore : inEdges >= 0 ? 100 + inEdges : 200;
    return String.format(Locale.ROOT, "%03d %s", rank, part);
  }
}

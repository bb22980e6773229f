package broadsheet.enrichment.place;

import java.util.Set;

/**
 * Teams and firms that are named after a place and what they are: "Riverton Rovers", "Norvia
 * Instruments". Bodies that serve a place ("Riverton Schools") are none.
 */
final class TeamNames {
  private static final Set<String> SERVICES =
      Set.of(
          "Schools",
          "Services",
          "Courts",
          "Parks",
          "Hospitals",
          "Authorities",
          "Commissioners",
          "Officials",
          "Libraries",
          "Affairs",
          "Supervisors",
          "Selectmen",
          "Firefighters",
          "Deputies",
          "Offices",
          "Legislators",
          "Lawmakers",
          "Residents",
          "Voters",
          "Forces");

  private final PlaceScene scene;

  TeamNames(PlaceScene scene) {
    this.scene = scene;
  }

  /** Whether a spot is followed by one more word in the plural, and the two are a body's name. */
  boolean isPartOfOne(int index) {
    var name = scene.nameOf(index);
    var spot = scene.spots().get(index);
    if (name == null || spot.last() + 1 >= scene.words().size()) {
      return false;
    }
    var next = scene.words().get(spot.last() + 1);
    var text = scene.article().text();
    var word = next.in(text);
    return name.kind() != PlaceName.Kind.PERSON
        && name.span().end() == next.end()
        && Character.isUpperCase(word.charAt(0))
        && word.endsWith("s")
        && !word.endsWith("'s")
        && !word.endsWith("\u2019s")
        && !SERVICES.contains(word);
  }
}

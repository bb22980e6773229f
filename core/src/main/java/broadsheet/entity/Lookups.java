package broadsheet.entity;

import broadsheet.enrichment.EntityType;
import java.util.ArrayList;
import java.util.List;

/** Under what a name is looked for: two names may be one only when they share one of these. */
final class Lookups {
  private static final int ACRONYM_MAX = 6;
  private static final int SOUND_MIN = 6;

  private Lookups() {}

  static String exact(String key) {
    return "=" + key;
  }

  static List<String> of(EntityType type, String key) {
    var lookups = new ArrayList<String>();
    lookups.add(exact(key));
    switch (type) {
      case PERSON ->
          PersonName.of(key).loneNames().forEach(name -> lookups.add("~" + NameForms.sound(name)));
      case ORGANIZATION -> ofBody(key, lookups);
      case PLACE -> lookups.add("^" + placeSound(key));
      default -> {}
    }
    return lookups;
  }

  private static void ofBody(String key, List<String> lookups) {
    var body = BodyName.of(key);
    var words = key.split(" ", -1).length;
    if (body.isGeneral() || words > 3) {
      lookups.add("%" + body.base());
    }
    if (words == 1 && key.length() <= ACRONYM_MAX) {
      lookups.add("#" + key);
    } else if (words > 1) {
      lookups.add("#" + NameForms.initials(key));
    }
  }

  /** How a place sounds; short names only sound like themselves. */
  static String placeSound(String key) {
    var standard = PlaceNames.standard(key);
    if (!standard.equals(key) || key.length() < SOUND_MIN) {
      return standard;
    }
    var words = key.split(" ", -1);
    for (var i = 0; i < words.length; i++) {
      words[i] = NameForms.sound(words[i]);
    }
    return String.join(" ", words);
  }
}

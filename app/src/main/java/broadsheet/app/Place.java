package broadsheet.app;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Where an input stands.
 *
 * @param name the file's name, as it tells how to read it
 * @param where for people: the path, and the entry in it
 * @param archive what tells this file from others and its later states; null for what is no file
 * @param isInside whether it stands in a zip file
 */
record Place(String name, String where, @Nullable String archive, boolean isInside) {
  static Place of(String name, String where) {
    return new Place(name, where, null, false);
  }

  /** An entry of the zip file here; its name is taken for no path. */
  Place inside(String entry) {
    var last = entry.substring(entry.lastIndexOf('/') + 1);
    return new Place(last, where + "!/" + entry, null, true);
  }

  Place named(String newName) {
    return new Place(newName, where, archive, isInside);
  }

  /** A record of the archive here. */
  String at(long offset) {
    return where + "@" + offset;
  }

  boolean isNamed(String... endings) {
    var lower = name.toLowerCase(Locale.ROOT);
    return List.of(endings).stream().anyMatch(lower::endsWith);
  }

  /** Without the ending of a packed file's name. */
  Place unpacked(String ending) {
    return isNamed(ending) ? named(name.substring(0, name.length() - ending.length())) : this;
  }
}

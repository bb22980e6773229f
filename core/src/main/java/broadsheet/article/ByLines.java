package broadsheet.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads by-lines: "By Dagna Orlik and Tam Vael", alone or before a dateline. */
final class ByLines {
  private static final int LENGTH_MAX = 200;
  private static final int AUTHORS_MAX = 20;
  private static final int NAME_WORDS_MAX = 6;
  private static final Set<String> SMALL_WORDS =
      Set.of("and", "de", "da", "di", "van", "von", "der", "den", "al", "el", "bin", "la", "le");

  private ByLines() {}

  /** The by-line with which {@code line} begins, when it is one or stands before a dateline. */
  static Optional<ByLine> of(String line) {
    if (!line.startsWith("By ") && !line.startsWith("BY ")) {
      return Optional.empty();
    }
    var end = endBeforeDateline(line);
    if (end < 0) {
      if (line.length() > LENGTH_MAX || !isNames(line.substring(3))) {
        return Optional.empty();
      }
      end = line.length();
    }
    var names = names(line.substring(3, end));
    return Optional.of(new ByLine(people(names), agency(names), end));
  }

  /** Names as a page's metadata or by-line lists them: "Dagna Orlik, Tam Vael and others". */
  static List<String> names(String list) {
    var names = new ArrayList<String>();
    for (var part : list.replace(" and ", ",").replace(" & ", ",").split("[,;|]", -1)) {
      var name = part.strip();
      if (!name.isEmpty() && names.size() < AUTHORS_MAX && !names.contains(name)) {
        names.add(name);
      }
    }
    return names;
  }

  private static List<String> people(List<String> names) {
    return names.stream().filter(name -> Agencies.known(name).isEmpty()).toList();
  }

  private static @Nullable String agency(List<String> names) {
    return names.stream().flatMap(name -> Agencies.known(name).stream()).findFirst().orElse(null);
  }

  private static int endBeforeDateline(String line) {
    var limit = Math.min(LENGTH_MAX, line.length());
    for (var at = 3; at < limit; at++) {
      var begins = line.charAt(at - 1) == ' ' && Character.isUpperCase(line.charAt(at));
      if (begins && at > 3 && Datelines.at(line, at).isPresent()) {
        return isNames(line.substring(3, at)) ? at : -1;
      }
    }
    return -1;
  }

  private static boolean isNames(String text) {
    for (var name : names(text)) {
      var words = name.split(" ", -1);
      if (words.length > NAME_WORDS_MAX || ".!?".indexOf(lastOf(name)) >= 0) {
        return false;
      }
      for (var word : words) {
        if (!word.isEmpty() && isLower(word) && !SMALL_WORDS.contains(word)) {
          return false;
        }
      }
    }
    return true;
  }

  private static char lastOf(String name) {
    return name.charAt(name.length() - 1);
  }

  private static boolean isLower(String word) {
    return !Character.isUpperCase(word.charAt(0));
  }
}

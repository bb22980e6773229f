package broadsheet.article;

import broadsheet.source.Url;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Reads people's names out of by-lines and author fields, in whatever language they are labelled.
 */
final class AuthorNames {
  private static final int LENGTH_MAX = 300;
  private static final int NAME_MAX = 60;
  private static final int WORDS_MAX = 5;
  private static final int NAMES_MAX = 12;

  private AuthorNames() {}

  /** The names of a field or line that holds authors, label and appendages taken off. */
  static List<String> of(String line) {
    var bare = afterDate(HtmlSigns.squeeze(line));
    if (bare.length() > LENGTH_MAX || Url.isWebAddress(bare)) {
      return List.of();
    }
    var names = new ArrayList<String>();
    for (var part : split(withoutEnding(withoutBeginning(bare)))) {
      var name = person(part);
      if (!name.isEmpty()
          && names.size() < NAMES_MAX
          && names.stream().noneMatch(n -> same(n, name))) {
        names.add(name);
      }
    }
    // In "Mira Teel, Osk" a lone word is a place, in "Mira Teel, dpa" an agency.
    if (names.stream().anyMatch(AuthorNames::isFull)) {
      names.removeIf(AuthorNames::isLoneWord);
    }
    return names;
  }

  /** The names of a line that begins like a by-line and holds nothing else; else empty. */
  static List<String> ofByLine(String line) {
    var bare = withoutBeginning(line);
    if (bare.length() == line.length() || bare.length() > 120) {
      return List.of();
    }
    var ended = withoutEnding(bare);
    var names = of(line);
    var words = ended.split(" ", -1).length;
    var named = names.stream().mapToInt(name -> name.split(" ", -1).length).sum();
    var label = line.substring(0, line.length() - bare.length()).strip();
    var strong = label.indexOf(' ') > 0 || label.endsWith(":");
    return names.stream().allMatch(name -> isFull(name) || (strong && isCapital(name)))
            && words <= named + 3 * names.size()
        ? names
        : List.of();
  }

  /** Whether a line is only the label of what follows: "Author:". */
  static boolean isLabel(String line) {
    var bare = line.strip().toLowerCase(Locale.ROOT);
    bare = bare.endsWith(":") ? bare.substring(0, bare.length() - 1).strip() : bare;
    return bare.length() >= 2 && AuthorWords.BEGINNINGS.contains(bare);
  }

  /** "von Mira Teel" for "9. Mai 2031 von Mira Teel". */
  private static String afterDate(String line) {
    for (var begin :
        List.of(" by ", " von ", " par ", " por ", " By ", " Von ", " Par ", " Por ")) {
      var at = line.indexOf(begin);
      if (at > 0 && line.substring(0, at).chars().anyMatch(Character::isDigit)) {
        return line.substring(at + 1);
      }
    }
    return line;
  }

  /** Whether it is a name of two words or more, each beginning as names do. */
  static boolean isFull(String name) {
    var words = name.split(" ", -1);
    var eastern = name.codePoints().anyMatch(Character::isIdeographic);
    if (words.length < 2) {
      return eastern && name.length() >= 2 && name.length() <= 6;
    }
    for (var word : words) {
      var small = AuthorWords.SMALL.contains(word.toLowerCase(Locale.ROOT));
      if (!small && Character.isLowerCase(word.charAt(0))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isLoneWord(String name) {
    return name.indexOf(' ') < 0 && name.indexOf('.') < 0 && Agencies.known(name).isEmpty();
  }

  private static boolean isCapital(String name) {
    return !Character.isLowerCase(name.charAt(0));
  }

  private static String withoutBeginning(String line) {
    var bare = line.strip();
    for (var again = true; again; ) {
      again = false;
      var first = bare.isEmpty() ? ' ' : Character.toLowerCase(bare.charAt(0));
      for (var beginning : AuthorWords.BEGINNINGS_OF.getOrDefault(first, List.of())) {
        var end = beginning.length();
        if (bare.regionMatches(true, 0, beginning, 0, end) && endsLabel(bare, end)) {
          bare = bare.substring(end).strip();
          bare = bare.startsWith(":") ? bare.substring(1).strip() : bare;
          again = !bare.isEmpty();
          break;
        }
      }
    }
    return bare;
  }

  private static boolean endsLabel(String line, int end) {
    return end < line.length()
        && (" :：".indexOf(line.charAt(end)) >= 0 || Character.isIdeographic(line.charAt(end - 1)));
  }

  private static String withoutEnding(String line) {
    var end = line.length();
    var lower = line.toLowerCase(Locale.ROOT);
    for (var ending : AuthorWords.ENDINGS) {
      var at = lower.indexOf(ending);
      end = at > 0 && at < end ? at : end;
    }
    for (var at = 1; at < end; at++) {
      // A date or a count begins; digits inside a word belong to a user's name.
      if (Character.isDigit(line.charAt(at)) && line.charAt(at - 1) == ' ') {
        return withoutWeekday(line.substring(0, at).strip());
      }
    }
    return line.substring(0, end).strip();
  }

  /** "Mira Teel" for "Mira Teel Fr,", which stood before a date. */
  private static String withoutWeekday(String line) {
    var last = line.lastIndexOf(' ');
    var word = line.substring(last + 1).replace(",", "").replace(".", "");
    var brief = word.length() <= 3 && !word.isEmpty() && last > 0;
    return brief || Months.of(word.toLowerCase(Locale.ROOT)) > 0
        ? line.substring(0, Math.max(0, last)).strip()
        : line;
  }

  private static List<String> split(String names) {
    var marked = names;
    for (var link : AuthorWords.LINKS) {
      marked = marked.replace(link, "\n").replace(link.toUpperCase(Locale.ROOT), "\n");
    }
    return marked.lines().map(String::strip).toList();
  }

  /** The name without roles and titles around it; empty when nothing of a name is left. */
  private static String person(String part) {
    var kept = new ArrayList<String>();
    for (var word : part.split(" ", -1)) {
      var key = word.toLowerCase(Locale.ROOT);
      if (AuthorWords.ROLES.contains(key)) {
        break;
      }
      kept.add(word);
    }
    var name = trimmed(String.join(" ", kept));
    return isPossible(name) && !isLabel(name) ? name : "";
  }

  private static String trimmed(String name) {
    var begin = 0;
    var end = name.length();
    while (begin < end && !Character.isLetterOrDigit(name.charAt(begin))) {
      begin++;
    }
    while (end > begin && ":-–—*→»,;>\"“”|".indexOf(name.charAt(end - 1)) >= 0) {
      end--;
    }
    return name.substring(begin, end).strip();
  }

  private static boolean isPossible(String name) {
    var words = name.split(" ", -1);
    var letters = name.codePoints().filter(Character::isLetter).count();
    return letters >= 2
        && name.length() <= NAME_MAX
        && words.length <= WORDS_MAX
        && !Url.isWebAddress(name)
        && name.indexOf('@') < 0
        && name.indexOf("[at]") < 0
        && !name.toLowerCase(Locale.ROOT).contains("admin")
        && (words.length == 1 || isFull(name));
  }

  private static boolean same(String one, String other) {
    return one.equalsIgnoreCase(other)
        || one.toLowerCase(Locale.ROOT).startsWith(other.toLowerCase(Locale.ROOT) + " ");
  }
}

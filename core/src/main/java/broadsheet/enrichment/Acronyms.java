package broadsheet.enrichment;

import broadsheet.text.WordForms;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Acronyms of a text and the longer names in it that they abbreviate. */
final class Acronyms {
  private static final int GAP_MAX = 24;

  private final Map<String, String> expansions = new HashMap<>();

  private Acronyms() {}

  static Acronyms in(String text, List<FoundName> found) {
    var acronyms = new Acronyms();
    for (var i = 0; i < found.size(); i++) {
      if (i > 0 && isAcronym(found.get(i))) {
        acronyms.addIntroduced(text, found.get(i - 1), found.get(i));
      }
    }
    var byInitials = new HashMap<String, String>();
    for (var name : found) {
      if (name.type() != EntityType.PERSON && name.form().indexOf(' ') > 0) {
        byInitials.putIfAbsent(initials(name.form()), name.key());
      }
    }
    for (var name : found) {
      var expansion = isAcronym(name) ? byInitials.get(letters(name.form())) : null;
      if (expansion != null) {
        acronyms.expansions.putIfAbsent(letters(name.form()), expansion);
      }
    }
    return acronyms;
  }

  /** The key of the long name, null when it is no acronym or the text does not expand it. */
  @Nullable String expansion(FoundName name) {
    return isAcronym(name) ? expansions.get(letters(name.form())) : null;
  }

  /** "Harbour Safety Bureau, or H.S.B." and "Harbour Safety Bureau (HSB)". */
  private void addIntroduced(String text, FoundName name, FoundName acronym) {
    var begin = name.span().end();
    var end = acronym.span().begin();
    if (end < begin || end - begin > GAP_MAX || name.form().indexOf(' ') < 0) {
      return;
    }
    var gap = text.substring(begin, end).strip();
    var introduces =
        gap.equals("(") || gap.equals(", or") || gap.equals("or") || gap.startsWith(", known as");
    var same = Character.toUpperCase(name.form().charAt(0)) == acronym.form().charAt(0);
    if (introduces && same) {
      expansions.putIfAbsent(letters(acronym.form()), name.key());
    }
  }

  private static boolean isAcronym(FoundName name) {
    return name.form().indexOf(' ') < 0
        && name.form().length() <= 10
        && WordForms.isAcronym(name.form())
        && !Countries.isShortForm(name.form());
  }

  private static String letters(String acronym) {
    return acronym.replace(".", "").toUpperCase(Locale.ROOT);
  }

  private static String initials(String name) {
    var initials = new StringBuilder();
    for (var word : name.split(" ", -1)) {
      if (!word.isEmpty() && !CommonWords.isFunction(word)) {
        initials.append(Character.toUpperCase(word.charAt(0)));
      }
    }
    return initials.toString();
  }
}

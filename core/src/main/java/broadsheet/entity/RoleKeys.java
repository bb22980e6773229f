package broadsheet.entity;

import broadsheet.enrichment.Nations;
import broadsheet.text.WordForms;
import broadsheet.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Brings the wordings of a role to one form. */
final class RoleKeys {
  private static final Map<String, String> SHORT =
      Map.ofEntries(
          Map.entry("sen", "senator"),
          Map.entry("rep", "representative"),
          Map.entry("gov", "governor"),
          Map.entry("gen", "general"),
          Map.entry("lt", "lieutenant"),
          Map.entry("col", "colonel"),
          Map.entry("maj", "major"),
          Map.entry("adm", "admiral"),
          Map.entry("capt", "captain"),
          Map.entry("sgt", "sergeant"),
          Map.entry("ceo", "chief executive"),
          Map.entry("spokeswoman", "spokesman"),
          Map.entry("spokesperson", "spokesman"),
          Map.entry("chairwoman", "chairman"),
          Map.entry("chair", "chairman"),
          Map.entry("defence", "defense"));

  private static final Set<String> EMPTY =
      Set.of(
          "a",
          "an",
          "the",
          "of",
          "for",
          "former",
          "acting",
          "then",
          "ex",
          "and",
          "at",
          "s",
          "to",
          "in",
          "his",
          "her",
          "its",
          "their",
          "current",
          "longtime",
          "interim");

  private RoleKeys() {}

  /** "foreign minister" for "the Velmoran foreign minister" and "Velmora's Foreign Minister". */
  static String key(String role) {
    return String.join(" ", words(role));
  }

  /** The words that say what somebody is, without those that say for whom. */
  static List<String> words(String role) {
    var words = new ArrayList<String>();
    for (var span : Words.in(role)) {
      var form = WordForms.withoutPossessive(span.in(role));
      var word = form.toLowerCase(Locale.ROOT).replace(".", "");
      if (!EMPTY.contains(word) && Nations.country(form).isEmpty()) {
        words.addAll(List.of(SHORT.getOrDefault(word, word).split(" ", -1)));
      }
    }
    return words;
  }
}

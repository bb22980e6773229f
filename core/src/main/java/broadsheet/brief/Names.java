package broadsheet.brief;

import broadsheet.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds full names by their capitals: what a check can see without a recogniser. */
final class Names {
  private static final int LENGTH_MAX = 100_000;

  private static final Set<String> TITLES =
      Set.of(
          "mr",
          "mrs",
          "ms",
          "dr",
          "president",
          "minister",
          "prime",
          "foreign",
          "general",
          "gen",
          "sen",
          "rep",
          "mayor",
          "governor",
          "gov",
          "the",
          "captain",
          "judge",
          "king",
          "queen",
          "defence",
          "defense",
          "finance",
          "interior",
          "professor",
          "prof",
          "chancellor",
          "on",
          "in");

  private static final Set<String> BODIES =
      Set.of(
          "court",
          "ministry",
          "council",
          "party",
          "union",
          "office",
          "agency",
          "bank",
          "university",
          "committee",
          "parliament",
          "department",
          "service",
          "staff",
          "company",
          "group",
          "institute",
          "association",
          "assembly",
          "alliance",
          "guard",
          "police",
          "army",
          "navy",
          "commission",
          "authority",
          "board",
          "club",
          "port",
          "harbour",
          "bridge",
          "street",
          "times",
          "post",
          "press",
          "radio",
          "news",
          "palace",
          "house",
          "exchange",
          "sea",
          "bay",
          "city",
          "island");

  private Names() {}

  static boolean isTitle(String word) {
    return TITLES.contains(Words.key(word));
  }

  /** Whether a word of the name shows that it names no person. */
  static boolean isBody(String name) {
    return Words.keys(name).stream().anyMatch(BODIES::contains);
  }

  /** Runs of two or more capitalised words, titles before them taken off. */
  static List<String> in(String text) {
    var names = new ArrayList<String>();
    var run = new ArrayList<String>();
    var end = -1;
    for (var span : Words.in(text.substring(0, Math.min(LENGTH_MAX, text.length())))) {
      var word = span.in(text);
      var joined = end >= 0 && text.substring(end, span.begin()).equals(" ");
      if (!joined || !Character.isUpperCase(word.charAt(0))) {
        add(run, names);
      }
      if (Character.isUpperCase(word.charAt(0)) && !isLead(run, word)) {
        run.add(word);
      }
      end = span.end();
    }
    add(run, names);
    return names;
  }

  private static boolean isLead(List<String> run, String word) {
    var key = Words.key(word);
    return run.isEmpty() && (TITLES.contains(key) || Terms.isFunctionWord(key));
  }

  private static void add(List<String> run, List<String> names) {
    if (run.size() > 1) {
      names.add(String.join(" ", run));
    }
    run.clear();
  }
}

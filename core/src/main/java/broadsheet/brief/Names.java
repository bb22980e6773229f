package broadsheet.brief;

import broadsheet.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds full names by their capitals: what a check can see without a recogniser. */
final class Names {
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

  private Names() {}

  /** Runs of two or more capitalised words, titles before them taken off. */
  static List<String> in(String text) {
    var names = new ArrayList<String>();
    var run = new ArrayList<String>();
    var end = -1;
    for (var span : Words.in(text)) {
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

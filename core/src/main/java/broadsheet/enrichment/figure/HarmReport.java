package broadsheet.enrichment.figure;

import broadsheet.text.Sentences;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * All that an English article says of people harmed; the title's sentence has the number 0.
 *
 * @param tokens of the text, not of the title
 * @param harms of title and text, in this order
 * @param words of title and text that tell of life and death in general
 */
record HarmReport(List<Token> tokens, List<Harm> harms, Set<String> words) {
  static final int TITLE = 0;
  private static final int HARMS_MAX = 400;
  private static final Set<String> TELLING =
      HarmWords.words(
          "coroner autopsy memorial funeral vigil condolences morgue threatening stable critical"
              + " survive survived homicide murder manslaughter attempted fatal fatally deadly"
              + " died killed dead death deaths wounded injured hurt injuries hospital surgery"
              + " suicide himself graze grazed released recovering recover body bodies gunshot"
              + " accidentally accidental assault missed unharmed none");

  static HarmReport of(String title, String text) {
    var words = new HashSet<String>();
    var harms = new ArrayList<Harm>();
    var heading = TokenReader.english(title);
    harms.addAll(read(heading, new int[] {heading.size()}, TITLE));
    var tokens = TokenReader.english(text);
    harms.addAll(read(tokens, ends(tokens, text), TITLE + 1));
    tell(heading, "title:", words);
    tell(tokens, "", words);
    var kept = harms.size() > HARMS_MAX ? harms.subList(0, HARMS_MAX) : harms;
    return new HarmReport(tokens, List.copyOf(kept), words);
  }

  private static List<Harm> read(List<Token> tokens, int[] ends, int number) {
    var groups = GroupReader.in(tokens, NumeralReader.in(tokens));
    return HarmReader.in(tokens, groups, ends, number);
  }

  /** For each sentence the token after its last one. */
  static int[] ends(List<Token> tokens, String text) {
    var sentences = Sentences.in(text);
    var ends = new int[sentences.size()];
    var at = 0;
    for (var i = 0; i < ends.length; i++) {
      while (at < tokens.size() && tokens.get(at).begin() < sentences.get(i).end()) {
        at++;
      }
      ends[i] = at;
    }
    return ends;
  }

  private static void tell(List<Token> tokens, String where, Set<String> words) {
    for (var token : tokens) {
      if (TELLING.contains(token.key())) {
        words.add(where + token.key());
      }
    }
  }
}

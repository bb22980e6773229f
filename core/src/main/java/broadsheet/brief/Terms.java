package broadsheet.brief;

import broadsheet.text.Words;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;

/** The words that carry a sentence's matter. English. */
final class Terms {
  private static final Set<String> FUNCTION_WORDS =
      Set.copyOf(
          new HashSet<>(
              Arrays.asList(
                  ("a an the and or but if so as at by for from in into of off on onto out over to up"
                          + " with within without about above after again against all also although"
                          + " am among any are around be because been before being below between both"
                          + " can cannot could did do does down during each either else ever every few"
                          + " had has have having he her here hers him his how however i is it its"
                          + " itself just like many may me might more most much must my neither no nor"
                          + " not now only other our own per rather same she should since some still"
                          + " such than that their them then there these they this those though"
                          + " through too under until upon us very was we were what when where whether"
                          + " which while who whom whose why will would yet you your mr mrs ms dr said"
                          + " says say told according meanwhile later earlier")
                      .split(" ", -1))));

  private Terms() {}

  static boolean isFunctionWord(String key) {
    return FUNCTION_WORDS.contains(key);
  }

  /** The different terms of {@code text}, possessive and plural endings taken off. */
  static Set<String> of(String text) {
    var terms = new LinkedHashSet<String>();
    for (var key : Words.keys(text)) {
      if (!isFunctionWord(key) && (key.length() > 2 || Character.isDigit(key.charAt(0)))) {
        terms.add(stem(key));
      }
    }
    return terms;
  }

  private static String stem(String key) {
    var bare = key.endsWith("'s") ? key.substring(0, key.length() - 2) : key;
    if (bare.length() > 5 && bare.endsWith("ing")) {
      return bare.substring(0, bare.length() - 3);
    }
    if (bare.length() > 4 && bare.endsWith("ed")) {
      return bare.substring(0, bare.length() - 2);
    }
    return bare.length() > 3 && bare.endsWith("s") && !bare.endsWith("ss")
        ? bare.substring(0, bare.length() - 1)
        : bare;
  }
}

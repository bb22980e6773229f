package broadsheet.enrichment;

import java.util.Map;

/**
 * Takes English inflection off a word, roughly: what matters is that "asks", "asked" and "asking"
 * meet, not that the result is a word.
 */
public final class Stems {
  private static final int WORD_LEAST = 3;
  private static final Map<String, String> IRREGULAR =
      Map.ofEntries(
          Map.entry("said", "say"),
          Map.entry("says", "say"),
          Map.entry("saying", "say"),
          Map.entry("told", "tel"),
          Map.entry("thought", "think"),
          Map.entry("thinks", "think"),
          Map.entry("wrote", "writ"),
          Map.entry("written", "writ"),
          Map.entry("knew", "know"),
          Map.entry("known", "know"),
          Map.entry("felt", "feel"),
          Map.entry("found", "find"),
          Map.entry("saw", "see"),
          Map.entry("seen", "see"),
          Map.entry("sought", "seek"),
          Map.entry("made", "mak"),
          Map.entry("gave", "giv"),
          Map.entry("spoke", "speak"),
          Map.entry("heard", "hear"),
          Map.entry("began", "begin"),
          Map.entry("has", "have"),
          Map.entry("had", "have"),
          Map.entry("is", "be"),
          Map.entry("was", "be"),
          Map.entry("are", "be"),
          Map.entry("were", "be"),
          Map.entry("been", "be"));

  private Stems() {}

  /** The stem of a word in lower case. */
  public static String of(String word) {
    var irregular = IRREGULAR.get(word);
    return irregular == null ? withoutDouble(withoutEnding(word)) : irregular;
  }

  private static String withoutEnding(String word) {
    var length = word.length();
    if (length > WORD_LEAST + 1) {
      if (word.endsWith("ing")) {
        return word.substring(0, length - 3);
      }
      if (word.endsWith("ied") || word.endsWith("ies")) {
        return word.substring(0, length - 3) + "y";
      }
    }
    if (length > WORD_LEAST) {
      if (word.endsWith("ed") || word.endsWith("es")) {
        return word.substring(0, length - 2);
      }
      if (word.endsWith("s") && !word.endsWith("ss")) {
        return word.substring(0, length - 1);
      }
    }
    return word;
  }

  /**
   * Without a last "e" and the second of two equal letters: "hope" and "hoping", "stop" and
   * "stopped".
   */
  private static String withoutDouble(String stem) {
    var bare =
        stem.length() > WORD_LEAST && stem.endsWith("e")
            ? stem.substring(0, stem.length() - 1)
            : stem;
    var length = bare.length();
    var doubled = length > WORD_LEAST && bare.charAt(length - 1) == bare.charAt(length - 2);
    return doubled ? bare.substring(0, length - 1) : bare;
  }
}

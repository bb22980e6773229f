package broadsheet.ask;

import broadsheet.enrichment.Stems;
import broadsheet.text.WordForms;
import broadsheet.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Cuts texts into the stems by which questions and passages are compared. */
final class AskWords {
  /** Words of questions and of every text, which tell nothing of what is asked. */
  private static final Set<String> LITTLE =
      words(
          """
          a about above across after again against ago all almost along already also although always
          am among an and another any anyone anything are around as at away be because been before
          being below between both but by can cannot could did do does doing done down during each
          either else enough even ever every everyone for from further get had has have having he
          her here hers herself him himself his how i if in into is it its itself just let may me
          might more most much must my near neither no nor not now of off often on once only onto or
          other others our out over own per rather s same shall she should since so some somebody
          someone something still such t than that the their theirs them themselves then there these
          they this those though through to together too toward towards under until up upon us very
          via was we were what whatever when where whether which while who whom whose why will with
          within without would yet you your please tell name following according say said
          """);

  private AskWords() {}

  private static Set<String> words(String lines) {
    return Stream.of(lines.strip().split("\\s+", -1)).collect(Collectors.toUnmodifiableSet());
  }

  /** One word in the form for comparing. */
  static String stem(String word) {
    return Stems.of(WordForms.withoutPossessive(Words.key(word)));
  }

  static boolean isLittle(String word) {
    return LITTLE.contains(WordForms.withoutPossessive(Words.key(word)));
  }

  /** Every word's stem, in order; words joined by hyphens count one by one. */
  static List<String> stems(CharSequence text) {
    var stems = new ArrayList<String>();
    for (var span : Words.in(text)) {
      for (var part : parts(span.in(text))) {
        stems.add(stem(part));
      }
    }
    return stems;
  }

  /** The parts of a word joined by hyphens. */
  static List<String> parts(String word) {
    if (word.indexOf('-') < 0) {
      return List.of(word);
    }
    return Stream.of(word.split("-", -1)).filter(part -> !part.isEmpty()).toList();
  }
}

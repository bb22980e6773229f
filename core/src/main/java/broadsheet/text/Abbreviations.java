package broadsheet.text;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** What a full stop after a short form tells of the sentence's end. English. */
final class Abbreviations {
  /** How a short form stands to the end of a sentence. */
  enum Kind {
    /** Not a short form. */
    NONE,
    /** Something always follows: "Mr.", "e.g.". */
    NEVER_LAST,
    /** Goes with a number: "No. 5", "Nov. 3". */
    BEFORE_NUMBER,
    /** "a.m.", "p.m.". */
    CLOCK,
    /** One capital: "J.". */
    INITIAL,
    /** May stand last: "U.S.", "Inc.". */
    MAYBE_LAST
  }

  private static final Set<String> NEVER_LAST =
      words(
          "mr mrs ms mx dr prof gen sen rep gov lt col sgt capt cmdr cdr adm maj brig pres rev fr"
              + " hon st ste supt det insp amb msgr mme mlle messrs atty cpl pvt pfc ald cllr sir"
              + " vs e.g i.e cf viz approx gens sens reps govs drs ft mt");

  private static final Set<String> BEFORE_NUMBER =
      words(
          "no nos art sec fig figs p pp vol ch para pt jan feb mar apr jun jul aug sep sept"
              + " oct nov dec ca");

  private static final Set<String> MAYBE_LAST =
      words(
          "inc corp co ltd llc plc bros jr sr etc al est dept univ assn gmbh ave blvd rd hwy"
              + " calif fla mass pa va ala ariz ark colo conn del ga ill ind kan ky la md mich minn"
              + " miss mo mont neb nev okla ore tenn tex vt wash wis wyo ph.d m.d b.a m.a");

  private static final Set<String> STARTERS =
      words(
          "the a an in on at he she it they we i you but and so or yet this that these those there"
              + " here if when while where why how what who which whether after before as for from"
              + " since until with without by to of under over despite although though because"
              + " however meanwhile still then now also his her its their our my your mr mrs ms"
              + " both all some many most more few several each every no not none nobody one two"
              + " three four five last next earlier later officials police according it's he's"
              + " she's they're we're i'm that's there's asked during between among about only even"
              + " once yesterday today tomorrow");

  private static final Set<String> AFTER_CLOCK =
      words(
          "monday tuesday wednesday thursday friday saturday sunday et est edt ct cst cdt mt mst"
              + " mdt pt pst pdt gmt utc bst cet cest ist jst eastern central pacific mountain"
              + " local january february march april may june july august september october"
              + " november december jan feb mar apr jun jul aug sept oct nov dec moscow");

  private static final Set<String> SPEECH_VERBS =
      words(
          "said says say asked asks told added adds wrote writes replied replies shouted cried"
              + " called exclaimed insisted warned recalled joked wondered tweeted posted");

  private Abbreviations() {}

  static Kind kindOf(String token) {
    var key = token.toLowerCase(Locale.ROOT);
    if (token.length() == 1 && Character.isUpperCase(token.charAt(0))) {
      return Kind.INITIAL;
    }
    if (key.equals("a.m") || key.equals("p.m")) {
      return Kind.CLOCK;
    }
    if (NEVER_LAST.contains(key)) {
      return Character.isUpperCase(token.charAt(0)) || isLatin(key) ? Kind.NEVER_LAST : Kind.NONE;
    }
    if (BEFORE_NUMBER.contains(key)) {
      return Kind.BEFORE_NUMBER;
    }
    if (isDotted(token) || isShortForm(token, key)) {
      return Kind.MAYBE_LAST;
    }
    return Kind.NONE;
  }

  static boolean isStarter(String word) {
    return STARTERS.contains(word.replace('’', '\'').toLowerCase(Locale.ROOT));
  }

  static boolean isAfterClock(String word) {
    return AFTER_CLOCK.contains(word.toLowerCase(Locale.ROOT));
  }

  static boolean isSpeechVerb(String word) {
    return SPEECH_VERBS.contains(word);
  }

  private static boolean isLatin(String key) {
    return key.contains(".") || key.equals("vs") || key.equals("cf") || key.equals("approx");
  }

  /** Names of places and firms are short forms only with a capital: "Wash.", not "wash.". */
  private static boolean isShortForm(String token, String key) {
    return MAYBE_LAST.contains(key)
        && (Character.isUpperCase(token.charAt(0)) || key.equals("etc") || key.equals("al"));
  }

  /** "U.S", "F.S.B": single letters with full stops between. */
  private static boolean isDotted(String token) {
    if (token.length() < 3) {
      return false;
    }
    for (var i = 0; i < token.length(); i++) {
      var c = token.charAt(i);
      if (i % 2 == 0 ? !Character.isLetter(c) : c != '.') {
        return false;
      }
    }
    return token.length() % 2 == 1;
  }

  private static Set<String> words(String list) {
    return Set.copyOf(new HashSet<>(Arrays.asList(list.split(" ", -1))));
  }
}
